import type { Case } from './case.ts'
import { amount } from './currency.ts'
import { measuresOf } from './measures.ts'
import type { Round, Why } from './outcome.ts'

/** Who won and why, before it is laid out. */
export interface Explained {
  /** Funded projects in the order in which they were funded. */
  readonly rounds: readonly (Omit<Round, 'project' | 'left'> & { readonly project: number })[]
  /** Per project. */
  readonly why: readonly Why[]
}

/** The outcome in ids and currency, with its measures. */
export function layOut(given: Case, { rounds, why }: Explained) {
  const { election, profile } = given
  const { projects, budget, unit } = election
  const funded = rounds.map(({ project }) => project)
  let left = budget
  const named = rounds.map(({ project, ...round }): Round => {
    left -= projects[project]?.cost ?? 0n
    return { project: projects[project]?.id ?? '', ...round, left: amount(left, unit) }
  })
  const verdicts = projects.map(({ id, cost }, project) => {
    const verdict = {
      selected: funded.includes(project),
      votes: profile.votes[project] as number,
      cost: amount(cost, unit),
      why: why[project] as Why,
    }
    return [id, verdict] as const
  })
  return {
    budget: amount(budget, unit),
    cost: amount(budget - left, unit),
    selected: named.map(({ project }) => project).sort(),
    rounds: named,
    projects: Object.fromEntries(verdicts.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    measures: measuresOf(given, funded),
  }
}
