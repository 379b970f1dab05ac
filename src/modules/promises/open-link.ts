import type { Actor } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { hashToken, memberWithLink } from '../people/index.ts'
import { linkBehind } from './queries/asks.ts'

export const linkDays = 60
const day = 86_400_000 // ms

/** What one says about a promise by a mailed link, with its word in the URL. */
export const answers = { kept: 'gelukt', changed: 'anders', broken: 'niet-gelukt' } as const
export type Answer = keyof typeof answers

/** Who acts behind a mailed link, with no more rights than any member, and on which promise. */
export async function openLink(
  reader: Pick<Reader, 'db' | 'now'>,
  secret: string,
): Promise<{ readonly actor: Actor; readonly promise: string }> {
  const since = new Date(reader.now.getTime() - linkDays * day)
  const link = await linkBehind(reader, hashToken(secret), since)
  const actor = link && (await memberWithLink(reader, link.person))
  if (!link || !actor) throw new Refusal('gone', 'promises.link_ended')
  return { actor, promise: link.promise }
}
