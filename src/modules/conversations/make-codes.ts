import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Conversation } from './conversation.ts'
import { conversationFor } from './load-conversation.ts'
import { insertCodes } from './queries/voters.ts'

/** What codes are printed on: slips to vote with on a phone, or sheets to vote on with a pen. */
export const prints = ['slips', 'ballots'] as const
export type Print = (typeof prints)[number]

/** So many at a time: a sheet to vote on holds all statements. */
export const mostCodes: Readonly<Record<Print, number>> = { slips: 500, ballots: 100 }

/** Slips are of use only where people vote with a code. */
export function printsFor({ proof }: Pick<Conversation, 'proof'>): readonly Print[] {
  return proof === 'code' ? prints : ['ballots']
}

/** Lets each of these codes be used once; of each only the hash is kept. */
export async function makeCodes(
  ctx: Ctx,
  { conversation, codes }: { conversation: string; codes: readonly string[] },
): Promise<void> {
  const { id } = await conversationFor(ctx, 'make_codes', conversation)
  await insertCodes(ctx, id, codes)
}
