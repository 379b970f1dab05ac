import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { readCode, sheetToken } from './code.ts'
import { conversationToVoteIn } from './load-conversation.ts'
import { lockSheet } from './queries/sheets.ts'
import { openStatements } from './queries/statements.ts'
import { insertVoter, useCode } from './queries/voters.ts'
import { saveSheet, type PaperVote } from './queries/votes.ts'
import { reckonSoon } from './reckon.ts'
import type { Statement } from './statement.ts'

export interface PaperWish {
  readonly conversation: string
  /** The code on the sheet. */
  readonly code: string
  readonly votes: readonly PaperVote[]
}

/**
 * Enters what is on one sheet of paper. Its code is then used: for another sheet, and to vote with elsewhere. Until the
 * conversation closes the code leads back to the sheet, so that it can be put right.
 */
export async function enterPaper(ctx: Ctx, { conversation, code, votes }: PaperWish): Promise<void> {
  const { id } = await conversationToVoteIn(ctx, conversation, 'enter_paper')
  const read = readCode(code)
  if (read !== undefined && (await lockSheet(ctx, id, read)) !== undefined)
    throw new Refusal('invalid', 'conversations.paper_there', { field: 'code' })
  const counted = countedIn(votes, await openStatements(ctx, id))
  if (read === undefined || !(await useCode(ctx, id, read)))
    throw new Refusal('invalid', 'conversations.code_wrong', { field: 'code' })
  const voter = await insertVoter(ctx, id, { person: null, token: sheetToken(read), via: 'paper' })
  await saveSheet(ctx, voter ?? '', counted)
  reckonSoon(ctx, id)
}

/** What counts of a sheet; refuses one on which nothing does. */
export function countedIn(votes: readonly PaperVote[], open: readonly Statement[]): PaperVote[] {
  const counted = votes.filter(({ statement }) => open.some(({ id }) => id === statement))
  if (counted.length > 0) return counted
  const field = open[0] ? `vote_${open[0].number}` : 'code'
  throw new Refusal('invalid', 'conversations.paper_empty', { field })
}
