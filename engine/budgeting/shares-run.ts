import { exactPrice } from './exact-price.ts'
import { compare, type Ratio } from './fractions.ts'
import { buy, startWith, type Price, type Purchases } from './purchases.ts'
import { isFirm, quickPrice, type Found } from './quick-price.ts'

/**
 * One run of equal shares: as long as some project can be paid by its supporters, buys the one with the least cost per unit of utility.
 * Stops early when the cost passes `limit`; says whether it did not.
 */
export function runShares(state: Purchases, share: bigint, limit?: bigint): boolean {
  startWith(state, share)
  const { projects } = state.election
  let open = [...state.payable]
  let cost = 0n
  for (;;) {
    sortByKey(open, state.key)
    const choice = cheapest(state, open)
    if (!choice) return true
    buy(state, choice.project, choice.price)
    cost += projects[choice.project]?.cost ?? 0n
    if (limit !== undefined && cost > limit) return false
    open = open.filter(project => project !== choice.project && (state.key[project] as number) < Infinity)
  }
}

interface Choice {
  readonly project: number
  readonly price: Price
}

const found: Found = { each: 0, off: 0, sure: true }
/** Above what floats lose on the way from a price to a key. */
const SLACK = 2 ** -50

/** The best project as far as floats can tell, else exactly. Keys only rise, so a stale one that is too high need not be looked at. */
function cheapest(state: Purchases, open: readonly number[]): Choice | undefined {
  const { low, off, key, per } = state
  let bound = Infinity
  let doubt = false
  const fresh: number[] = []
  for (const project of open) {
    if ((key[project] as number) > bound) break
    quickPrice(state, { project, known: low[project] as number }, found)
    if (found.each === Infinity) {
      key[project] = Infinity
      continue
    }
    low[project] = found.each
    off[project] = found.off
    const divisor = per[project] as number
    key[project] = ((found.each - found.off) / divisor) * (1 - SLACK)
    if (found.sure) bound = Math.min(bound, ((found.each + found.off) / divisor) * (1 + SLACK))
    else doubt = true
    fresh.push(project)
  }
  const near = fresh.filter(project => (key[project] as number) <= bound)
  const [project] = near
  if (project === undefined) return undefined
  const price = { each: low[project] as number, off: off[project] as number }
  const precise = price.off <= price.each * 1e-6
  return near.length === 1 && !doubt && precise && isFirm(state, project, price)
    ? { project, price }
    : exactlyCheapest(state, open)
}

function exactlyCheapest(state: Purchases, open: readonly number[]): Choice | undefined {
  const { low, off, key, per, ranks } = state
  let best: (Choice & { readonly ratio: Ratio }) | undefined
  let bound = Infinity
  for (const project of open) {
    if ((key[project] as number) > bound || key[project] === Infinity) continue
    const price = exactPrice(state, project, { each: low[project] as number, off: off[project] as number })
    if (!price) {
      key[project] = Infinity
      continue
    }
    const ratio = keyOf(state, project, price.ratio)
    const order = best ? compare(ratio, best.ratio) : -1
    if (order < 0 || (order === 0 && best && (ranks[project] as number) < (ranks[best.project] as number)))
      best = { project, price, ratio }
    bound = Math.min(bound, (price.each / (per[project] as number)) * (1 + SLACK))
  }
  return best
}

const keyOf = ({ profile, cost }: Purchases, project: number, { num, den }: Ratio): Ratio =>
  profile.byCost ? { num, den: den * (cost[project] as bigint) } : { num, den }

/** By insertion: from one round to the next little moves. */
function sortByKey(open: number[], key: Float64Array): void {
  for (let at = 1; at < open.length; at++) {
    const project = open[at] as number
    let to = at
    for (; to > 0 && (key[open[to - 1] as number] as number) > (key[project] as number); to--)
      open[to] = open[to - 1] as number
    open[to] = project
  }
}
