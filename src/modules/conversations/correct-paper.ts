import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { readCode, sheetToken } from './code.ts'
import { countedIn, type PaperWish } from './enter-paper.ts'
import { conversationToVoteIn } from './load-conversation.ts'
import { openStatements } from './queries/statements.ts'
import { dropSheet, lockSheet } from './queries/sheets.ts'
import { voterOf } from './queries/voters.ts'
import { replaceSheet, sheetVotesOf, type PaperVote } from './queries/votes.ts'
import { reckonSoon } from './reckon.ts'

/** What was typed over from the sheet with this code; undefined when it was not entered. */
export async function enteredSheet(
  reader: Reader,
  conversation: string,
  code: string,
): Promise<PaperVote[] | undefined> {
  const token = sheetToken(readCode(code) ?? '')
  const voter = await voterOf(reader, conversation, { person: null, token })
  return voter?.via === 'paper' ? sheetVotesOf(reader, voter.id) : undefined
}

/** Puts a sheet right that was typed over wrongly: what is given now counts instead of what was there. */
export async function correctPaper(ctx: Ctx, { conversation, code, votes }: PaperWish): Promise<void> {
  const { id } = await conversationToVoteIn(ctx, conversation, 'enter_paper')
  const sheet = await sheetFor(ctx, id, code)
  const open = await openStatements(ctx, id)
  await replaceSheet(ctx, sheet, { open: open.map(one => one.id), votes: countedIn(votes, open) })
  reckonSoon(ctx, id)
}

/** Takes a sheet out of all counts. Its code works again, for that sheet or wherever codes work. */
export async function takeBackPaper(
  ctx: Ctx,
  { conversation, code }: Pick<PaperWish, 'conversation' | 'code'>,
): Promise<void> {
  const { id } = await conversationToVoteIn(ctx, conversation, 'enter_paper')
  await dropSheet(ctx, { conversation: id, sheet: await sheetFor(ctx, id, code), code: readCode(code) ?? '' })
  reckonSoon(ctx, id)
}

async function sheetFor(ctx: Ctx, conversation: string, code: string): Promise<string> {
  const sheet = await lockSheet(ctx, conversation, readCode(code) ?? '')
  if (sheet === undefined) throw new Refusal('invalid', 'conversations.paper_gone', { field: 'code' })
  return sheet
}
