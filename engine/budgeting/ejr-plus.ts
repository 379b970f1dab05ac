import type { Case } from './case.ts'
import { amount } from './currency.ts'

/**
 * Whether an outcome passes EJR+ up to any project; if not, a group that proves it: `voters` supporters of `project` who all have at most
 * `utility` with the project added, while their part of the budget would have bought them `deserved`.
 */
export type EjrPlus =
  | { readonly holds: true; readonly checked: number }
  | {
      readonly holds: false
      readonly project: string
      readonly voters: number
      readonly utility: number
      readonly deserved: number
    }

/**
 * Checks for each project that is not funded, and each group of its supporters, that some member's utility with the project added is more
 * than the group's part of the budget buys at the project's price: budget / voters x the group's utility of it / its cost. Per project
 * the groups to check are the worst-off supporters up to each level of utility, so it takes one sort.
 * @source Brill, Peters (2023), Robust and Verifiable Proportionality Axioms for Multiwinner Voting, doi:10.1145/3580507.3597785
 */
export function ejrPlus(given: Case, funded: readonly number[], utilities: readonly bigint[]): EjrPlus {
  const { election, profile } = given
  const isFunded = new Set(funded)
  const open = [...election.projects.keys()]
    .filter(project => !isFunded.has(project) && (election.projects[project]?.cost ?? 0n) > 0n)
    .sort((a, b) => ((election.projects[a]?.id ?? '') < (election.projects[b]?.id ?? '') ? -1 : 1))
  for (const project of open) {
    const found = neglected(given, project, utilities)
    if (!found) continue
    const unit = profile.pointUnit * (profile.byCost ? election.unit : 1n)
    return {
      holds: false,
      project: election.projects[project]?.id ?? '',
      voters: found.voters,
      utility: amount(found.utility, unit),
      deserved: amount(found.deserved, unit * found.price),
    }
  }
  return { holds: true, checked: open.length }
}

function neglected({ election, profile }: Case, project: number, utilities: readonly bigint[]) {
  const cost = election.projects[project]?.cost ?? 0n
  const worth = profile.byCost ? cost : 1n
  const levels = new Map<bigint, { voters: number; points: number }>()
  for (let entry = profile.from[project] as number; entry < (profile.from[project + 1] as number); entry++) {
    const points = profile.worth[entry] as number
    const size = profile.size[entry] as number
    const level = (utilities[profile.group[entry] as number] as bigint) + BigInt(points) * worth
    const sum = levels.get(level) ?? { voters: 0, points: 0 }
    levels.set(level, { voters: sum.voters + size, points: sum.points + size * points })
  }
  const price = cost * BigInt(profile.voters)
  let voters = 0
  let points = 0
  for (const [utility, sum] of [...levels].sort(([a], [b]) => (a < b ? -1 : 1))) {
    voters += sum.voters
    points += sum.points
    const deserved = election.budget * BigInt(points) * worth
    if (utility * price <= deserved) return { voters, utility, deserved, price }
  }
  return undefined
}
