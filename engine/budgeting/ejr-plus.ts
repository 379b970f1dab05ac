import type { Case } from './case.ts'
import { amount } from './currency.ts'
import type { Utilities } from './utilities.ts'

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
export function ejrPlus(given: Case, funded: readonly number[], utilities: Utilities): EjrPlus {
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

function neglected({ election, profile }: Case, project: number, utilities: Utilities) {
  const cost = election.projects[project]?.cost ?? 0n
  const worth = profile.byCost ? cost : 1n
  const price = cost * BigInt(profile.voters)
  let voters = 0
  let points = 0
  const levels = levelsOf({ profile }, project, utilities)
    .map(level => ({
      ...level,
      utility: (utilities.values[level.place] as bigint) + BigInt(level.points) * worth,
    }))
    .sort((a, b) => (a.utility < b.utility ? -1 : a.utility > b.utility ? 1 : 0))
  for (const [at, level] of levels.entries()) {
    voters += level.voters
    points += level.voters * level.points
    if (levels[at + 1]?.utility === level.utility) continue
    const deserved = election.budget * BigInt(points) * worth
    if (level.utility * price <= deserved) return { voters, utility: level.utility, deserved, price }
  }
  return undefined
}

/** The supporters by the place of their utility and their points for the project. */
function levelsOf({ profile }: Pick<Case, 'profile'>, project: number, { values, at }: Utilities) {
  const { from, group, worth, size } = profile
  const levels = new Map<number, { place: number; points: number; voters: number }>()
  for (let entry = from[project] as number; entry < (from[project + 1] as number); entry++) {
    const place = at[group[entry] as number] as number
    const points = worth[entry] as number
    const key = points * values.length + place
    const level = levels.get(key)
    if (level) level.voters += size[entry] as number
    else levels.set(key, { place, points, voters: size[entry] as number })
  }
  return [...levels.values()]
}
