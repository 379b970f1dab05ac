import type { Case } from './case.ts'
import type { Fractions } from './fractions.ts'

/**
 * The state of equal shares: who has what left, what was bought. Money is in the smallest unit times the number of voters, so that every
 * share is whole. Floats narrow the choice down; `fuzz` bounds how far any `left` is off. What they cannot tell, exact-price.ts decides.
 */
export interface Purchases extends Case {
  /** What every voter starts with. */
  share: bigint
  readonly cost: readonly bigint[]
  /** Per group of equal ballots: what each of its voters has left. */
  readonly left: Float64Array
  fuzz: number
  /** Per group: the round in which it paid all it had left, -1 when it never did. */
  readonly spentAt: Int32Array
  /** The projects bought, in order, and per project its round, -1 when not bought. */
  bought: number[]
  readonly boughtAt: Int32Array
  /** The projects that cost something and have supporters, by their first key. */
  readonly payable: readonly number[]
  /** Per project the price per point when last looked at, how far it may be off, and the key by which projects are compared: the cost per
   * unit of utility, never too high, infinite when the supporters cannot pay. `per` turns a price into a key. */
  readonly low: Float64Array
  readonly off: Float64Array
  readonly key: Float64Array
  readonly per: Float64Array
  /** The price per point while nobody has paid anything. */
  readonly first: Float64Array
  /** The exact prices per point of the first rounds, over one denominator; filled when needed. */
  readonly exact: Fractions
}

export function emptyPurchases(given: Case): Purchases {
  const { election, profile } = given
  const voters = BigInt(Math.max(profile.voters, 1))
  const cost = election.projects.map(project => project.cost * voters)
  const first = Float64Array.from(cost, (each, project) => Number(each) / pointsFor(given, project))
  const per = Float64Array.from(cost, each => (profile.byCost ? Number(each) : 1))
  const firstKey = (project: number) => (first[project] as number) / (per[project] as number)
  return {
    ...given,
    share: 0n,
    cost,
    first,
    per,
    low: first.slice(),
    off: new Float64Array(first.length),
    key: first.slice(),
    payable: [...cost.keys()]
      .filter(project => (cost[project] as bigint) > 0n && (profile.supporters[project] as number) > 0)
      .sort((a, b) => firstKey(a) - firstKey(b)),
    left: new Float64Array(profile.weight.length),
    fuzz: 0,
    spentAt: new Int32Array(profile.weight.length),
    bought: [],
    boughtAt: new Int32Array(election.projects.length),
    exact: { den: 1n, nums: [] },
  }
}

/** Relative rounding of one float operation, doubled. */
export const ROUNDING = 2 ** -52

export function startWith(state: Purchases, share: bigint): void {
  state.share = share
  state.left.fill(Number(share))
  state.fuzz = Number(share) * ROUNDING
  state.spentAt.fill(-1)
  state.bought = []
  state.boughtAt.fill(-1)
  state.exact.den = 1n
  state.exact.nums = []
  for (const project of state.payable) {
    const each = state.first[project] as number
    state.low[project] = each
    state.off[project] = 2 * each * ROUNDING
    state.key[project] = (each / (state.per[project] as number)) * (1 - 8 * ROUNDING)
  }
}

function pointsFor({ profile: { from, size, worth } }: Case, project: number): number {
  let points = 0
  for (let entry = from[project] as number; entry < (from[project + 1] as number); entry++)
    points += (size[entry] as number) * (worth[entry] as number)
  return points
}

/** A price per point, how far it may be off, and, when some groups stand on the edge of paying all they have, which of those do. */
export interface Price {
  readonly each: number
  readonly off: number
  readonly emptied?: ReadonlySet<number>
}

/** Lets the supporters pay: `each` per point, or all they have left. */
export function buy(state: Purchases, project: number, { each, off, emptied }: Price): void {
  const { left, spentAt, profile } = state
  const round = state.bought.length
  const to = profile.from[project + 1] as number
  let most = 1
  for (let entry = profile.from[project] as number; entry < to; entry++) {
    const group = profile.group[entry] as number
    if ((spentAt[group] as number) >= 0) continue
    const points = profile.worth[entry] as number
    const rest = (left[group] as number) - each * points
    if (points > most) most = points
    const doubtful = emptied !== undefined && Math.abs(rest) <= edge(state, off, points)
    const empties = doubtful ? emptied.has(group) : rest < 0
    if (empties) spentAt[group] = round
    left[group] = empties ? 0 : rest
  }
  state.fuzz += most * off + 2 * Number(state.share) * ROUNDING
  state.boughtAt[project] = round
  state.bought.push(project)
}

/** How close to each other what a voter has and what it would pay must be before floats cannot tell them apart. */
export const edge = (state: Purchases, off: number, points: number): number =>
  2 * (state.fuzz + off * points + Number(state.share) * ROUNDING)
