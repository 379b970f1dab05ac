import { addFraction, floatOf, type Ratio } from './fractions.ts'
import { edge, ROUNDING, type Price, type Purchases } from './purchases.ts'
import type { QuickPrice } from './quick-price.ts'

interface ExactPrice extends Price {
  readonly ratio: Ratio
}

/**
 * The exact price per point of a project now; nothing when its supporters cannot pay it. What a voter has left is its share less the
 * prices it paid, so the sums over voters are whole numbers times earlier prices, and only those few are big.
 */
export function exactPrice(state: Purchases, project: number, quick: QuickPrice): ExactPrice | undefined {
  settle(state, state.bought.length)
  let { each, off } = quick
  for (;;) {
    const found = priceNear(state, project, { each, off })
    if (!found) return undefined
    const { ratio, emptied } = found
    const nearer = floatOf(ratio)
    if (nearer <= each + off) return { ratio, emptied, each: nearer, off: 2 * nearer * ROUNDING }
    each = nearer
    off = 2 * nearer * ROUNDING
  }
}

/** The exact price of each of the first rounds. */
export function settledPrices(state: Purchases): Ratio[] {
  settle(state, state.bought.length)
  return state.exact.nums.map(num => ({ num, den: state.exact.den }))
}

/** What the given voters have left together after `rounds` rounds, exactly, times `state.exact.den`. */
export function moneyOf(state: Purchases, supporters: Iterable<Supporter>, rounds: number): bigint {
  const { start, project, points } = state.profile
  const paid = new Float64Array(rounds)
  let shares = 0
  for (const { group, voters } of supporters) {
    const spentAt = state.spentAt[group] as number
    if (spentAt >= 0 && spentAt < rounds) continue
    shares += voters
    for (let at = start[group] as number; at < (start[group + 1] as number); at++) {
      const round = state.boughtAt[project[at] as number] as number
      if (round >= 0 && round < rounds)
        paid[round] = (paid[round] as number) + voters * (points[at] as number)
    }
  }
  const { den, nums } = state.exact
  let money = BigInt(shares) * state.share * den
  paid.forEach((times, round) => {
    if (times > 0) money -= BigInt(times) * (nums[round] as bigint)
  })
  return money
}

export interface Supporter {
  readonly group: number
  readonly voters: number
  readonly points: number
}

export function* supportersOf({ profile }: Purchases, project: number): Generator<Supporter> {
  const { from, group, size, worth } = profile
  for (let entry = from[project] as number; entry < (from[project + 1] as number); entry++)
    yield { group: group[entry] as number, voters: size[entry] as number, points: worth[entry] as number }
}

/** Works out the exact prices of the rounds so far: who paid everything then is known, the others paid the price. */
function settle(state: Purchases, rounds: number): void {
  const { nums } = state.exact
  for (let round = nums.length; round < rounds; round++) {
    const project = state.bought[round] as number
    const poor: Supporter[] = []
    let richPoints = 0
    for (const supporter of supportersOf(state, project)) {
      const spentAt = state.spentAt[supporter.group] as number
      if (spentAt === round) poor.push(supporter)
      else if (spentAt < 0 || spentAt > round) richPoints += supporter.voters * supporter.points
    }
    const { den } = state.exact
    addFraction(
      state.exact,
      (state.cost[project] as bigint) * den - moneyOf(state, poor, round),
      BigInt(richPoints),
    )
  }
}

/** The price if those pay all they have who do so at about `each`; those too near to tell are judged exactly. */
function priceNear(state: Purchases, project: number, { each, off }: QuickPrice) {
  const poor: Supporter[] = []
  let doubtful: Supporter[] = []
  let points = 0
  for (const supporter of supportersOf(state, project)) {
    if ((state.spentAt[supporter.group] as number) >= 0) continue
    const rest = (state.left[supporter.group] as number) - each * supporter.points
    if (Math.abs(rest) <= edge(state, off, supporter.points)) doubtful.push(supporter)
    else if (rest < 0) poor.push(supporter)
    if (Math.abs(rest) <= edge(state, off, supporter.points) || rest >= 0)
      points += supporter.voters * supporter.points
  }
  const rounds = state.bought.length
  const { den } = state.exact
  const emptied = new Set<number>()
  while (points > 0) {
    const num = (state.cost[project] as bigint) * den - moneyOf(state, poor, rounds)
    const pays = (supporter: Supporter) =>
      moneyOf(state, [{ ...supporter, voters: 1 }], rounds) * BigInt(points) >= num * BigInt(supporter.points)
    const short = doubtful.filter(supporter => !pays(supporter))
    if (short.length === 0) return { ratio: { num, den: den * BigInt(points) }, emptied }
    for (const supporter of short) {
      emptied.add(supporter.group)
      poor.push(supporter)
      points -= supporter.voters * supporter.points
    }
    doubtful = doubtful.filter(supporter => !emptied.has(supporter.group))
  }
  return undefined
}
