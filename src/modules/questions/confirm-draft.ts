import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { personFor } from '../people/index.ts'
import { memberActor } from './act-by-link.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import type { Draft } from './draft.ts'
import { draftBehind, takeDraft } from './queries/drafts.ts'
import { hashOf } from './secret.ts'

/** What waits behind the secret of a mailed link. */
export async function draftOf(reader: Reader, secret: string): Promise<Draft> {
  const draft = await draftBehind(reader, { linkHash: hashOf(secret) })
  if (!draft) throw linkEnded()
  return draft
}

/** What waits for the code of this sign-in; undefined when there is nothing any more. */
export function draftWith(reader: Reader, id: string): Promise<Draft | undefined> {
  return draftBehind(reader, { id })
}

/** Who has the address that the link was mailed to; a new person when nobody had it. The draft stays until it is published. */
export async function confirmAddress(ctx: Ctx, secret: string): Promise<Actor> {
  const { email, name, lang } = await draftOf(ctx, secret)
  const { id } = await personFor(ctx, { email, name, lang })
  return memberActor(ctx, id)
}

/** Publishes what waited, on behalf of who confirmed it. Returns the id of the question. */
export async function publishDraft(ctx: Ctx, id: string): Promise<string> {
  const draft = await takeDraft(ctx, id)
  if (!draft) throw linkEnded()
  if (draft.kind === 'question') return (await askQuestion(ctx, draft.wish)).id
  await answerQuestion(ctx, draft.wish)
  return draft.wish.question
}

function linkEnded(): Refusal {
  return new Refusal('gone', 'questions.link_ended')
}
