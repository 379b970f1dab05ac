import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Budget } from './budget.ts'
import type { Project } from './project.ts'

/** Project ids with their points; 1 where a project was only ticked. */
export type Lines = Readonly<Record<string, number>>

type Form = Pick<Budget, 'ballot' | 'ballotMost' | 'amount'>

/** What is on the ballot, by number. */
export function onBallot(projects: readonly Project[]): Project[] {
  return projects.filter(({ state, hiddenAt }) => state === 'feasible' && hiddenAt === null)
}

/** What a ballot uses of its room: projects, points, or cents. */
export function usedBy({ ballot }: Pick<Form, 'ballot'>, projects: readonly Project[], lines: Lines): number {
  if (ballot === 'within') {
    return projects.reduce((sum, { id, cost }) => sum + (id in lines ? cost : 0), 0)
  }
  return Object.values(lines).reduce((sum, points) => sum + points, 0)
}

/** How much fits; undefined when there is no end to it. */
export function roomOn({ ballot, ballotMost, amount }: Form): number | undefined {
  if (ballot === 'approve') return undefined
  return ballot === 'within' ? amount : (ballotMost ?? 0)
}

/** A ballot as it is kept: only what is on it, and no more than fits. */
export function fillBallot(budget: Form, projects: readonly Project[], choices: Lines): Lines {
  const choosable = new Set(onBallot(projects).map(({ id }) => id))
  const chosen = Object.entries(choices).filter(([, points]) => points !== 0)
  for (const [id, points] of chosen) {
    if (!choosable.has(id)) throw new Refusal('invalid', 'budgets.not_on_ballot')
    const isWhole = Number.isInteger(points) && points > 0
    if (!isWhole || (budget.ballot !== 'points' && points !== 1)) {
      throw new Refusal('invalid', 'budgets.points_wrong')
    }
  }
  const lines = Object.fromEntries(chosen)
  const room = roomOn(budget)
  if (room !== undefined && usedBy(budget, projects, lines) > room) {
    throw new Refusal('invalid', `budgets.over_${budget.ballot}`, { most: budget.ballotMost ?? 0 })
  }
  return lines
}

export function isSameBallot(one: Lines, other: Lines): boolean {
  const ids = Object.keys(one)
  return ids.length === Object.keys(other).length && ids.every(id => one[id] === other[id])
}
