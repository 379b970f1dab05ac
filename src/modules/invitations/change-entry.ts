import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { editInitiative, initiativesWith, reinsOf, wantsOf } from '../initiatives/index.ts'
import { answersWith, questionsWith, rewordAnswer, rewordQuestion } from '../questions/index.ts'
import type { Entry } from './entry.ts'
import { entryFor, factOf } from './judge-entry.ts'

/** What may be said in other words: an answer has a text only. */
export interface EntryWords {
  readonly title: string
  readonly text: string
}

/** The words as they are now; undefined when it is not there for this reader. */
export async function wordsOfEntry(reader: Reader, entry: Entry): Promise<EntryWords | undefined> {
  const { kind, thing } = entry
  if (kind === 'answer') {
    const [answer] = await answersWith(reader, [thing])
    return answer && { title: '', text: answer.body }
  }
  if (kind === 'question') {
    const [question] = await questionsWith(reader, [thing])
    return question && { title: question.title, text: question.explanation }
  }
  const [initiative] = await initiativesWith(reader, [thing])
  return initiative && { title: initiative.title, text: initiative.summary }
}

/** Says it in other words: its owner, or the helper as long as that is allowed. */
export async function changeEntry(ctx: Ctx, wish: { id: string; words: EntryWords }): Promise<void> {
  const entry = await entryFor(ctx, wish.id, 'change')
  const { title, text } = wish.words
  if (entry.kind !== 'answer' && title.length < 8) {
    throw new Refusal('invalid', 'invitations.title_missing', { field: 'title' })
  }
  if (entry.kind === 'answer') await rewordAnswer(ctx, entry.thing, text)
  if (entry.kind === 'question') await changeQuestion(ctx, entry.thing, wish.words)
  if (entry.kind === 'initiative') await changeInitiative(ctx, entry.thing, wish.words)
  ctx.tell('invitations.entry_changed', { verb: 'Update', ...factOf(entry) })
}

async function changeQuestion(ctx: Ctx, id: string, { title, text }: EntryWords): Promise<void> {
  const [question] = await questionsWith(ctx, [id])
  await rewordQuestion(ctx, id, { title, explanation: text, motivation: question?.motivation ?? '' })
}

async function changeInitiative(ctx: Ctx, id: string, { title, text }: EntryWords): Promise<void> {
  const [initiative] = await initiativesWith(ctx, [id])
  if (!initiative) throw new Refusal('not_found', 'invitations.entry_not_found')
  const { version, story, phase, themes, places, point, circle, links } = initiative
  const wants = await wantsOf(ctx, [id])
  const reins = await reinsOf(ctx, id)
  const kept = { version, story, phase, themes, places, point, circle, links, wants, reins }
  await editInitiative(ctx, { id, title, summary: text, ...kept })
}
