import type { Case } from './case.ts'
import type { Completion } from './method.ts'
import { emptyPurchases, type Purchases } from './purchases.ts'
import { runShares } from './shares-run.ts'
import { steadyRaise } from './steady-raise.ts'

/**
 * The Method of Equal Shares: every voter gets an equal share of the budget; the project with the least cost per unit of utility is
 * bought as long as its supporters can pay it. With `add1` shares rise by one unit of currency until the outcome leaves no supported
 * project that fits the budget, or would exceed the budget; the last outcome within it stands. Units at which surely nothing changes are
 * passed over.
 * @source Peters, Pierczyński, Skowron (2021), Proportional Participatory Budgeting with Additive Utilities, arXiv:2008.13276
 */
export function equalShares(given: Case, completion: Completion): Purchases {
  const { budget, unit } = given.election
  const state = emptyPurchases(given)
  runShares(state, budget)
  if (completion === 'none') return state
  const step = unit * BigInt(given.profile.voters)
  const steps = new Steps(Number(step))
  while (!exhausts(state)) {
    const { share } = state
    const next = share + step * steps.unchanging(state)
    if (runShares(state, next, budget)) continue
    runShares(state, next - step)
    break
  }
  return state
}

const fewest = 4
const mostWaits = 64

/** By how many units the shares may rise at once. With many kinds of ballots something changes at nearly every unit: then it seldom looks. */
class Steps {
  readonly #unit: number
  #waits = 0
  #wait = 1

  constructor(unit: number) {
    this.#unit = unit
  }

  /** The first number of units at which the outcome may be another; at least one. */
  unchanging(state: Purchases): bigint {
    if (this.#waits > 0) {
      this.#waits--
      return 1n
    }
    const steady = steadyRaise(state, this.#unit)
    const units = Math.max(1, Math.min(Math.ceil(steady / this.#unit), Number.MAX_SAFE_INTEGER))
    this.#wait = units > fewest ? 1 : Math.min(2 * this.#wait, mostWaits)
    this.#waits = units > fewest ? 0 : this.#wait
    return BigInt(units)
  }
}

/** Whether no payable project that was not bought fits in what is left of the budget. */
export function exhausts({ election: { projects, budget }, bought, boughtAt, payable }: Purchases): boolean {
  const left = bought.reduce((rest, project) => rest - (projects[project]?.cost ?? 0n), budget)
  return !payable.some(
    project => (boughtAt[project] as number) < 0 && (projects[project]?.cost ?? 0n) <= left,
  )
}

/** All that equal shares funds: what costs nothing and has supporters, then what was bought, in order. */
export function fundedBy({ election: { projects }, profile, bought }: Purchases): number[] {
  const free = [...projects.keys()].filter(
    p => projects[p]?.cost === 0n && (profile.supporters[p] as number) > 0,
  )
  return [...free, ...bought]
}
