import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { readCode } from './code.ts'
import { conversationToVoteIn } from './load-conversation.ts'
import { statementsOf } from './queries/statements.ts'
import { insertVoter, useCode } from './queries/voters.ts'
import { saveSheet, type PaperVote } from './queries/votes.ts'
import { reckonSoon } from './reckon.ts'

export interface PaperWish {
  readonly conversation: string
  /** The code on the sheet. */
  readonly code: string
  readonly votes: readonly PaperVote[]
}

/** Enters what is on one sheet of paper. Its code is then used: for another sheet, and to vote with elsewhere. */
export async function enterPaper(ctx: Ctx, { conversation, code, votes }: PaperWish): Promise<void> {
  const { id } = await conversationToVoteIn(ctx, conversation, 'enter_paper')
  const statements = await statementsOf(ctx, id)
  const open = statements.filter(({ state }) => state === 'in')
  const counted = votes.filter(({ statement }) => open.some(one => one.id === statement))
  if (counted.length === 0) {
    const field = open[0] ? `vote_${open[0].number}` : 'code'
    throw new Refusal('invalid', 'conversations.paper_empty', { field })
  }
  const read = readCode(code)
  const isUsed = read !== undefined && (await useCode(ctx, id, read))
  if (!isUsed) throw new Refusal('invalid', 'conversations.code_wrong', { field: 'code' })
  const voter = await insertVoter(ctx, id, { person: null, token: null, via: 'paper' })
  await saveSheet(ctx, voter ?? '', counted)
  reckonSoon(ctx, id)
}
