import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { fillBallot, type Lines } from './ballot.ts'
import { isVoteOver, type Budget } from './budget.ts'
import { hashOfKey, hashOfReceipt, readCode, receiptOf, type Signer } from './keys.ts'
import { budgetFor } from './load-budget.ts'
import { projectsOf } from './queries/projects.ts'
import { addVoter, saveBallot, type Voter } from './queries/voters.ts'
import { countedBallot } from './queries/voters-told.ts'
import { claimOf, voterOf, type Claim, type Shown } from './voter.ts'

export interface BallotWish {
  readonly budget: string
  readonly shown: Shown
  readonly choices: Lines
  /** That the voter says to be as old as the rules ask. */
  readonly isOfAge?: boolean
}

/**
 * Casts a ballot or replaces it; the last one before closing counts. Returns the receipt. Nothing is told: ballots are secret
 * (docs/decisions/0010). The budget is locked side by side, so that closing waits for it and nothing comes in after.
 */
export async function castBallot(ctx: Ctx, signer: Signer, wish: BallotWish): Promise<string> {
  const budget = await budgetFor(ctx, 'vote', { id: wish.budget, lock: 'share' })
  checkOpen(ctx, budget)
  if (budget.minAge !== null && !wish.isOfAge) {
    throw new Refusal('invalid', 'budgets.age_missing', { field: 'isOfAge', age: budget.minAge })
  }
  const lines = fillBallot(budget, await projectsOf(ctx, budget), wish.choices)
  const claim = await claimOf(ctx, signer, { budget, shown: wish.shown })
  const voter = await voterFor(ctx, budget, { ...claim, isOfAge: wish.isOfAge ?? false })
  const receipt = receiptOf(signer, voter)
  await saveBallot(ctx, { voter, lines, receiptHash: hashOfReceipt(signer, receipt) })
  return receipt
}

export function checkOpen({ now }: Pick<Reader, 'now'>, budget: Pick<Budget, 'phase' | 'calendar'>) {
  if (budget.phase !== 'voting' || isVoteOver(now, budget)) {
    throw new Refusal('closed', 'budgets.voting_closed')
  }
}

/** The ballot of a receipt, or of a sheet of paper that was entered; undefined when none counts. */
export function countsWith(reader: Reader, signer: Signer, asked: { budget: string; receipt: string }) {
  const { budget } = asked
  const code = readCode(asked.receipt)
  if (code === undefined) return Promise.resolve(undefined)
  const sheetHash = hashOfKey(signer, { budget, kind: 'code', key: code })
  return countedBallot(reader, budget, { receiptHash: hashOfReceipt(signer, code), sheetHash })
}

async function voterFor(
  ctx: Ctx,
  budget: Pick<Budget, 'id'>,
  claim: Claim & { readonly isOfAge: boolean },
): Promise<string> {
  const before = await voterOf(ctx, budget.id, claim)
  if (before) return changeable(before)
  const added = await addVoter(ctx, budget.id, claim)
  if (added !== undefined) return added
  // Another click was first with this key, or the account voted already with another key.
  const meanwhile = await voterOf(ctx, budget.id, claim)
  if (!meanwhile) throw new Refusal('conflict', 'budgets.voted_already')
  return changeable(meanwhile)
}

function changeable({ id, via }: Voter): string {
  if (via === 'paper') throw new Refusal('conflict', 'budgets.voted_on_paper')
  return id
}
