import type { Case } from './case.ts'
import { compare, type Ratio } from './fractions.ts'

/** One project's turn under the greedy rule: what was left of the budget when it came, and whether it fitted. */
export interface Turn {
  readonly project: number
  readonly left: bigint
  readonly funded: boolean
}

/**
 * Takes projects by total utility per unit of cost (with cost utility: by votes or points) and funds each that still fits; those in
 * `before` are funded already. Sorting the projects is all the work.
 */
export function greedy(given: Case, before: readonly number[] = []): Turn[] {
  const { projects, budget } = given.election
  const costOf = (project: number) => projects[project]?.cost ?? 0n
  const density = projects.map((_, project) => densityOf(given, project))
  const better = (a: number, b: number) =>
    compare(density[b] ?? none, density[a] ?? none) || (given.ranks[a] ?? 0) - (given.ranks[b] ?? 0)
  const funded = new Set(before)
  const order = [...projects.keys()].filter(project => !funded.has(project)).sort(better)
  let left = before.reduce((rest, project) => rest - costOf(project), budget)
  return order.map(project => {
    const turn = { project, left, funded: costOf(project) <= left }
    if (turn.funded) left -= costOf(project)
    return turn
  })
}

/** Utility per unit of cost; something for nothing is infinitely good (`den` 0). */
export function densityOf({ election, profile }: Case, project: number): Ratio {
  const num = BigInt(profile.total[project] ?? 0)
  const cost = election.projects[project]?.cost ?? 0n
  return { num, den: profile.byCost || num <= 0n ? 1n : cost }
}

const none: Ratio = { num: 0n, den: 1n }
