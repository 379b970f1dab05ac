import type { Reader } from '../../platform/ctx/ctx.ts'
import { documentsOf, isPicture, type Document } from '../documents/index.ts'
import { findDocuments } from '../search/index.ts'
import { promisesOf, type MadePromise } from '../promises/index.ts'
import { hasReached, personsOf } from './budget.ts'
import type { Milestone } from './milestone.ts'
import { keepersOf, numberIn, type Project } from './project.ts'
import { milestonesOf } from './queries/milestones.ts'
import { outcomeOf, type SavedOutcome } from './queries/outcomes.ts'
import { mergersOf, type Merger } from './queries/support.ts'
import { projectVerdictsOn, type ProjectVerdicts } from './rights.ts'
import { shownBudget, type ShownBudget } from './show-budget.ts'

/** All that the page of a project shows, with what the reader may do there. */
export interface ShownProject extends ShownBudget {
  readonly project: Project
  readonly can: ProjectVerdicts
  /** Others of this budget that look like it, best first. */
  readonly alike: readonly Project[]
  readonly mergers: readonly Merger[]
  readonly milestones: readonly Milestone[]
  /** The newest first; the title of each says what one sees. */
  readonly photos: readonly Document[]
  readonly mayAddPhoto: boolean
  readonly promises: readonly MadePromise[]
  readonly outcome: SavedOutcome | undefined
  readonly officials: readonly string[]
}

const mostAlike = 3
const leastShare = 0.5

export async function shownProject(
  reader: Reader,
  asked: { readonly slug: string; readonly project: string },
): Promise<ShownProject | undefined> {
  const shown = await shownBudget(reader, asked.slug)
  const number = numberIn(asked.project)
  const project = shown?.projects.find(one => one.number === number)
  if (!shown || !project) return undefined
  const { budget } = shown
  const isOpen = ['idea', 'project'].includes(project.state)
  const isKeeper = keepersOf(budget, project).some(person => person === reader.actor.person)
  const documents = await documentsOf(reader, { kind: 'project', id: project.id }, isKeeper)
  return {
    ...{ ...shown, project, officials: personsOf(budget, 'official') },
    can: projectVerdictsOn(reader.actor, { budget, project }),
    alike: isOpen ? await alikeIn(reader, shown, project) : [],
    mergers: await mergersOf(reader, [project.id]),
    milestones: await milestonesOf(reader, [project.id]),
    photos: documents.filter(one => isPicture(one) && !one.withCare),
    mayAddPhoto: isKeeper,
    promises: await promisesOf(reader, { origin: { kind: 'project', id: project.id } }, { limit: 20 }),
    outcome: hasReached(budget, 'outcome') ? await outcomeOf(reader, budget.id) : undefined,
  }
}

/** By the search of the house, among what is still going on in this budget. */
export async function alikeIn(
  reader: Reader,
  { budget, projects }: Pick<ShownBudget, 'budget' | 'projects'>,
  { id, title, what }: { readonly id?: string; readonly title: string; readonly what: string },
): Promise<Project[]> {
  const text = `${title} ${what.slice(0, 200)}`
  const { hits } = await findDocuments(reader, { text, scope: [budget.place], kinds: ['project'], limit: 20 })
  const near = hits.filter(hit => hit.share >= leastShare && hit.id !== id)
  const open = projects.filter(({ state }) => state === 'idea' || state === 'project')
  return near.flatMap(hit => open.find(one => one.id === hit.id) ?? []).slice(0, mostAlike)
}
