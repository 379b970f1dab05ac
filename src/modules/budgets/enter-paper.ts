import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { fillBallot, isSameBallot, type Lines } from './ballot.ts'
import { hashOfKey, hashOfReceipt, readCode, receiptOf, type Signer } from './keys.ts'
import { budgetFor } from './load-budget.ts'
import { entriesOf, insertEntry, lockKey, type PaperEntry } from './queries/paper.ts'
import { projectsOf } from './queries/projects.ts'
import { addVoter, saveBallot } from './queries/voters.ts'

export interface PaperWish {
  readonly budget: string
  /** The code on the sheet. */
  readonly code: string
  readonly choices: Lines
}

/** What came of entering a sheet: it waits for a second reader, counts, or two read different things. */
export type PaperState = 'once' | 'counts' | 'differs'

/** Enters what is on a sheet. Two people do so apart from each other; when they differ a third turn settles it. */
export async function enterPaper(ctx: Ctx, signer: Signer, wish: PaperWish): Promise<PaperState> {
  const budget = await budgetFor(ctx, 'enter_paper', { id: wish.budget, lock: 'share' })
  const code = readCode(wish.code)
  const key = code && (await lockKey(ctx, hashOfKey(signer, { budget: budget.id, kind: 'code', key: code })))
  if (!key) throw new Refusal('not_found', 'budgets.code_unknown', { field: 'code' })
  if (key.voter !== null) throw new Refusal('conflict', 'budgets.sheet_counted')
  const lines = fillBallot(budget, await projectsOf(ctx, budget), wish.choices)
  const before = (await entriesOf(ctx, budget.id)).filter(({ keyHash }) => keyHash === key.keyHash)
  const turn = nextTurn(before, ctx.actor.person)
  await insertEntry(ctx, { keyHash: key.keyHash, turn, lines })
  if (turn === 1) return 'once'
  const agrees = turn === 3 || before.some(entry => isSameBallot(entry.lines, lines))
  if (!agrees) return 'differs'
  await count(ctx, signer, { budget: budget.id, keyHash: key.keyHash, lines })
  return 'counts'
}

/** The second turn is another person's; the third is anybody's who may, and settles what two read differently. */
function nextTurn(before: readonly PaperEntry[], person: string | null): 1 | 2 | 3 {
  const turn = before.length + 1
  if (turn === 2 && before[0]?.by === person) throw new Refusal('conflict', 'budgets.other_reader')
  return turn === 1 || turn === 2 ? turn : 3
}

async function count(
  ctx: Ctx,
  signer: Signer,
  { budget, keyHash, lines }: { budget: string; keyHash: string; lines: Lines },
): Promise<void> {
  const claim = { via: 'paper' as const, person: null, keyHash, isOfAge: true }
  const voter = await addVoter(ctx, budget, claim)
  if (voter === undefined) throw new Refusal('conflict', 'budgets.sheet_counted')
  await saveBallot(ctx, { voter, lines, receiptHash: hashOfReceipt(signer, receiptOf(signer, voter)) })
}

/** Sheets that do not count yet: read once, or read differently. */
export async function openSheets(
  reader: Pick<Reader, 'db'>,
  budget: string,
): Promise<{ batch: string; number: number; differs: boolean }[]> {
  const sheets = Map.groupBy(await entriesOf(reader, budget), ({ keyHash }) => keyHash)
  return [...sheets.values()].flatMap(([one, other, third]) => {
    if (!one || third || (other && isSameBallot(one.lines, other.lines))) return []
    return [{ batch: one.batch, number: one.number, differs: other !== undefined }]
  })
}
