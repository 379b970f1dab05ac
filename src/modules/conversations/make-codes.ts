import type { Ctx } from '../../platform/ctx/ctx.ts'
import { conversationFor } from './load-conversation.ts'
import { insertCodes } from './queries/voters.ts'

export const mostCodes = 500

/** Has these codes let people in; of each only the hash is kept. */
export async function makeCodes(
  ctx: Ctx,
  { conversation, codes }: { conversation: string; codes: readonly string[] },
): Promise<void> {
  const { id } = await conversationFor(ctx, 'make_codes', conversation)
  await insertCodes(ctx, id, codes)
}
