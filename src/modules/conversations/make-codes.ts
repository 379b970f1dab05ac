import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newCode } from './code.ts'
import { conversationFor } from './load-conversation.ts'
import { insertCodes } from './queries/voters.ts'

export const mostCodes = 500

/** Makes codes to print; they are known only now. */
export async function makeCodes(
  ctx: Ctx,
  { conversation, count }: { conversation: string; count: number },
): Promise<string[]> {
  const { id } = await conversationFor(ctx, 'make_codes', conversation)
  const codes = Array.from({ length: count }, newCode)
  await insertCodes(ctx, id, codes)
  return codes
}
