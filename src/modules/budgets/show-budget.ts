import type { Reader } from '../../platform/ctx/ctx.ts'
import { peopleWith, type Person } from '../people/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Budget } from './budget.ts'
import type { Project } from './project.ts'
import { budgetAt } from './queries/budgets.ts'
import { projectsOf } from './queries/projects.ts'
import { movesOf, type PhaseMove } from './queries/save-budget.ts'
import { supportedBy } from './queries/support.ts'
import { countBallots } from './queries/voters.ts'
import { verdictsOn, type BudgetVerdicts } from './rights.ts'

/** What every page of a budget shows. */
export interface ShownBudget {
  readonly budget: Budget
  /** Its place and what is around it, widest first. */
  readonly line: readonly Place[]
  readonly projects: readonly Project[]
  /** Names of the parts of the place that projects are for, by code. */
  readonly parts: ReadonlyMap<string, string>
  readonly moves: readonly PhaseMove[]
  readonly people: ReadonlyMap<string, Person>
  /** Ids of the projects that the reader supports. */
  readonly supported: readonly string[]
  readonly ballots: { readonly all: number; readonly paper: number }
  readonly verdicts: BudgetVerdicts
}

/** Undefined when the reader may not see it or it is not there. Cost: the same number of queries whatever it shows. */
export async function shownBudget(reader: Reader, slug: string): Promise<ShownBudget | undefined> {
  const budget = await budgetAt(reader, slug)
  if (!budget) return undefined
  const projects = await projectsOf(reader, budget)
  const named = [
    ...budget.hosts.map(({ person }) => person),
    ...projects.flatMap(({ owner, helper }) => [owner, helper]),
  ]
  const people = await peopleWith(reader, [...new Set(named.filter(person => person !== null))])
  return {
    ...{ budget, projects, ...(await placesAround(reader, budget, projects)) },
    moves: await movesOf(reader, budget.id),
    people: new Map(people.map(person => [person.id, person])),
    supported: await supportedBy(reader, budget.id),
    ballots: await countBallots(reader, budget.id),
    verdicts: verdictsOn(reader.actor, budget),
  }
}

async function placesAround(
  reader: Reader,
  { areas, place: code }: Budget,
  projects: readonly Project[],
): Promise<Pick<ShownBudget, 'line' | 'parts'>> {
  const inside = projects.flatMap(({ area }) => area ?? [])
  const known = await placesWith(reader, [...new Set([...areas, ...inside])])
  const place = known.find(one => one.code === code)
  return {
    line: [...(place?.areas ?? [])].reverse().flatMap(area => known.find(one => one.code === area) ?? []),
    parts: new Map(known.flatMap(one => (inside.includes(one.code) ? [[one.code, one.name] as const] : []))),
  }
}
