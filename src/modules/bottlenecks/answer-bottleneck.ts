import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { addDocument, type CheckedFile } from '../documents/index.ts'
import { dayOf } from '../organisations/index.ts'
import type { AnswerKind } from './answer.ts'
import { factOf } from './bottleneck.ts'
import { bottleneckFor } from './load-bottleneck.ts'
import { answersTo, insertAnswer, insertOutcome } from './queries/answers.ts'
import { saveState } from './queries/save.ts'

export interface AnswerWish {
  readonly bottleneck: string
  readonly kind: AnswerKind
  /** The reason, how it changes, or what there is room for. */
  readonly body: string
  /** `2026-03-03`: when it changes, or until when there is room. */
  readonly day: string | null
  readonly forWhom?: string
  readonly conditions?: string
  readonly link?: string | null
  /** Evidence; it comes with the documents of the bottleneck. */
  readonly file?: CheckedFile | null
}

/** What the owner says of it, in public. An earlier answer stays as it was. */
export async function answerBottleneck(ctx: Ctx, things: Things, wish: AnswerWish): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'answer', wish.bottleneck)
  const { kind, body, forWhom = '', conditions = '', link = null, file = null } = wish
  const day = dayIn(ctx, wish)
  const { id, owner, speakers, title } = bottleneck
  const isSpeaker = ctx.actor.person !== null && speakers.includes(ctx.actor.person)
  const room = kind === 'experiment' ? { forWhom, conditions } : { forWhom: '', conditions: '' }
  const organisation = isSpeaker || ctx.actor.person === bottleneck.answerer ? owner : null
  await insertAnswer(ctx, { bottleneck: id, kind, body, day, link, organisation, ...room })
  await saveState(ctx, id, kind)
  if (file !== null) {
    const circle = bottleneck.circle === 'members' ? 'members' : 'public'
    await addDocument(ctx, things, { owner: { kind: 'bottleneck', id }, file, circle })
  }
  ctx.tell('bottlenecks.answered', { verb: 'Update', ...factOf(bottleneck), data: { title, kind } })
}

/** The day that the answer needs; none when the rule stays. */
function dayIn({ now }: Ctx, { kind, day }: Pick<AnswerWish, 'kind' | 'day'>): string | null {
  if (kind === 'stays') return null
  if (day === null) throw new Refusal('invalid', 'bottlenecks.day_missing', { field: 'day' })
  if (kind === 'experiment' && day < dayOf(now)) {
    throw new Refusal('invalid', 'bottlenecks.day_past', { field: 'day' })
  }
  return day
}

/** Says what came of the room to experiment. */
export async function sayOutcome(
  ctx: Ctx,
  wish: { readonly bottleneck: string; readonly body: string },
): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'say_outcome', wish.bottleneck)
  const [answer] = await answersTo(ctx, [bottleneck.id])
  if (!answer) throw new Error(`The bottleneck ${bottleneck.id} has no answer.`)
  await insertOutcome(ctx, { bottleneck: bottleneck.id, answer: answer.id, body: wish.body })
  const { title } = bottleneck
  ctx.tell('bottlenecks.outcome_told', { verb: 'Update', ...factOf(bottleneck), data: { title } })
}
