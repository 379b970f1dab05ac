import { amount, fraction } from './currency.ts'
import type { Explained } from './lay-out.ts'
import { fundedBy } from './equal-shares.ts'
import { moneyOf, settledPrices, supportersOf } from './exact-price.ts'
import { ceilOf } from './fractions.ts'
import type { Turn } from './greedy.ts'
import type { Why } from './outcome.ts'
import type { Purchases } from './purchases.ts'
import { explainGreedy } from './why-greedy.ts'

/** Why equal shares funded each project or not; `fill` is what the money left was given to greedily. */
export function explainShares(state: Purchases, fill: readonly Turn[]): Explained {
  const { election, profile, bought, boughtAt } = state
  const prices = settledPrices(state).map(({ num, den }) =>
    fraction({ num: num * profile.pointUnit, den: den * BigInt(profile.voters) }, election.unit),
  )
  const filled = explainGreedy(state, fill, fundedBy(state).length)
  const paidRounds = fundedBy(state).map(project => {
    const round = boughtAt[project] as number
    return round < 0 ? { project, paid: 0 } : { project, paid: prices[round] as number }
  })
  const free = paidRounds.length - bought.length
  const why = election.projects.map(({ cost }, project): Why => {
    const round = boughtAt[project] as number
    if (round >= 0)
      return {
        code: 'paid',
        round: free + round + 1,
        paid: prices[round] as number,
        ...payersOf(state, project),
      }
    const filling = filled.why[project]
    if (filling?.code === 'fitted') return filling
    const supporters = profile.supporters[project] as number
    if (supporters === 0) return { code: 'no-supporters' }
    if (cost === 0n) return { code: 'free', supporters }
    if (cost > election.budget)
      return { code: 'over-budget', over: amount(cost - election.budget, election.unit) }
    return shortOf(state, project)
  })
  return { rounds: [...paidRounds, ...filled.rounds], why }
}

function payersOf(state: Purchases, project: number) {
  const round = state.boughtAt[project] as number
  let supporters = 0
  let emptied = 0
  for (const { group, voters } of supportersOf(state, project)) {
    const spentAt = state.spentAt[group] as number
    if (spentAt < 0 || spentAt >= round) supporters += voters
    if (spentAt === round) emptied += voters
  }
  return { supporters, emptied }
}

function shortOf(state: Purchases, project: number): Why {
  const { election, profile, exact, share } = state
  const together = moneyOf(state, supportersOf(state, project), state.bought.length)
  const short = (state.cost[project] as bigint) * exact.den - together
  const den = exact.den * BigInt(profile.voters)
  return {
    code: 'short',
    supporters: profile.supporters[project] as number,
    together: fraction({ num: together, den }, election.unit),
    short: fraction({ num: short, den }, election.unit),
    more: Number(ceilOf({ num: short, den: share * exact.den })),
  }
}
