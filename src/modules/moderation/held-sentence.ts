import type { Ctx } from '../../platform/ctx/ctx.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { peopleWith } from '../people/index.ts'
import type { Cause } from './case.ts'
import { messages } from './messages/messages.ts'

/** Why a post waits, for who wrote it. */
export async function heldSentence(ctx: Ctx, cause: Cause): Promise<string> {
  const [author] = await peopleWith(ctx, [ctx.actor.person ?? ''])
  const t = wordsOf(messages, author?.lang ?? 'nl')
  return t(cause === 'word' ? 'moderation.held_word' : 'moderation.held_first')
}
