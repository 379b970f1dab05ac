import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { pathOf, pathOfPhase, personsOf, phases, type Budget, type Phase } from './budget.ts'
import { pathOf as pathOfProject, type Project } from './project.ts'
import { budgetsWith } from './queries/budgets.ts'
import { projectsOf, projectsWith } from './queries/projects.ts'
import { supportersOf } from './queries/support.ts'
import { votersFor, votersIn } from './queries/voters-told.ts'

type Kind =
  | 'budget_moved'
  | 'budget_corrected'
  | 'budget_host'
  | 'project_helper'
  | 'project_judged'
  | 'project_merge_asked'
  | 'project_merge_refused'
  | 'project_merged'
  | 'project_step'
  | 'project_step_voter'
  | 'project_ended'
  | 'project_ended_voter'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
  /** Asked of this person by name. */
  readonly isAsk: boolean
}

type Heard = Pick<Hearing, 'kind' | 'path'> & { readonly persons: readonly (string | null)[] }

/**
 * Each step to another phase reaches who leads the budget, owns or supports a project in it, or voted; each step of a project
 * who owns, supports or helps it, and who voted for it: those in words that only they read. Nobody hears of an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const hearings: Hearing[] = []
  for (const activity of activities) {
    const told = await (hearers[activity.name] ?? nobody)(reader, activity)
    const known = new Set([activity.actor])
    const each = told.flatMap(({ persons, ...heard }) => persons.map(person => ({ person, ...heard })))
    for (const { person, kind, path } of each) {
      if (person === null || known.has(person)) continue
      known.add(person)
      const data = { title: activity.data['title'] }
      const isAsk = kind === 'project_merge_asked'
      hearings.push({ person, activity: activity.id, kind, path, data, mailed: false, isAsk })
    }
  }
  return hearings
}

type Hearer = (reader: Reader, activity: Activity) => Promise<readonly Heard[]>

const nobody: Hearer = () => Promise.resolve([])

const hearers: Readonly<Record<string, Hearer>> = {
  'budgets.moved': async (reader, { object, data }) => {
    const [budget] = await budgetsWith(reader, [object.id])
    const to = phases.find(phase => phase === data['to'])
    return budget && to ? [{ ...(await ofMove(reader, budget, to)), kind: 'budget_moved' }] : []
  },
  'budgets.corrected': async (reader, { object }) => {
    const [budget] = await budgetsWith(reader, [object.id])
    return budget ? [{ ...(await ofMove(reader, budget, 'outcome')), kind: 'budget_corrected' }] : []
  },
  'budgets.host_named': async (reader, { object, target, verb }) => {
    const [budget] = await budgetsWith(reader, [object.id])
    if (!budget || !target || verb === 'Remove') return []
    return [{ kind: 'budget_host', path: pathOf(budget), persons: [target.id] }]
  },
  'budgets.helper_named': about((_reader, { target }) =>
    Promise.resolve([{ kind: 'project_helper', persons: [target?.id ?? null] }]),
  ),
  'budgets.judged': about(async (reader, _activity, { project }) => [
    { kind: 'project_judged', persons: [project.owner, ...(await supporters(reader, project))] },
  ]),
  'budgets.merge_asked': about((_reader, _activity, { project }) =>
    Promise.resolve([{ kind: 'project_merge_asked', persons: [project.owner] }]),
  ),
  'budgets.merge_answered': about(async (reader, { data }, { project }) =>
    data['accepted'] === true
      ? [{ kind: 'project_merged', persons: [project.owner, ...(await supporters(reader, project))] }]
      : [{ kind: 'project_merge_refused', persons: [project.owner] }],
  ),
  'budgets.step_told': about((reader, _activity, around) => ofStep(reader, around, 'project_step')),
  'budgets.project_ended': about((reader, _activity, around) => ofStep(reader, around, 'project_ended')),
}

interface Around {
  readonly project: Project
  readonly budget: Budget
}

/** Facts about a project: everybody is led to its page. */
function about(
  hear: (reader: Reader, activity: Activity, around: Around) => Promise<readonly Omit<Heard, 'path'>[]>,
): Hearer {
  return async (reader, activity) => {
    const [project] = await projectsWith(reader, [activity.object.id])
    const [budget] = project ? await budgetsWith(reader, [project.budget]) : []
    if (!project || !budget) return []
    const path = pathOfProject(budget, project)
    return (await hear(reader, activity, { project, budget })).map(heard => ({ ...heard, path }))
  }
}

async function ofStep(
  reader: Reader,
  { project, budget }: Around,
  kind: 'project_step' | 'project_ended',
): Promise<readonly Omit<Heard, 'path'>[]> {
  const voters = (await votersFor(reader, [project.id])).map(({ person }) => person)
  const others = [project.owner, project.helper, ...(await supporters(reader, project)), ...personsOf(budget)]
  return [
    { kind: `${kind}_voter`, persons: voters },
    { kind, persons: others },
  ]
}

async function supporters(reader: Reader, { id }: Project): Promise<string[]> {
  return (await supportersOf(reader, [id])).map(({ person }) => person)
}

async function ofMove(reader: Reader, budget: Budget, to: Phase): Promise<Omit<Heard, 'kind'>> {
  return { path: pathOfPhase(budget, to), persons: (await thoseWhoHear(reader, budget)).all }
}

/** Who hears of a step to another phase: said before it is taken. */
export interface MoveHearers {
  readonly hosts: number
  readonly owners: number
  readonly supporters: number
  readonly voters: number
  readonly all: readonly string[]
}

export async function thoseWhoHear(reader: Reader, budget: Budget): Promise<MoveHearers> {
  const projects = await projectsOf(reader, budget)
  const owners = new Set(projects.flatMap(({ owner }) => owner ?? []))
  const supporting = await supportersOf(
    reader,
    projects.map(({ id }) => id),
  )
  const supporters = new Set(supporting.map(({ person }) => person))
  const voters = new Set((await votersIn(reader, [budget.id])).map(({ person }) => person))
  const hosts = personsOf(budget)
  return {
    ...{ hosts: hosts.length, owners: owners.size, supporters: supporters.size, voters: voters.size },
    all: [...new Set([...hosts, ...owners, ...supporters, ...voters])],
  }
}
