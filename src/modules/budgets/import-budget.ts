import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Place } from '../places/index.ts'
import { factOf, longest, slugFor } from './budget.ts'
import {
  cents,
  decidedAs,
  electionIn,
  officialOf,
  projectsIn,
  titleOf,
  type Told,
} from './imported-election.ts'
import { placeOf } from './place-in-file.ts'
import { importedFrom, saveOutcome } from './queries/outcomes.ts'
import { insertBudget, insertHost } from './queries/save-budget.ts'
import { insertProjects } from './queries/save-project.ts'
import { beginRights } from './rights.ts'

export interface ImportWish {
  /** A file in the `.pb` format of Pabulib. */
  readonly file: string
  /** Where the file comes from, with its licence. */
  readonly source: string
  /** Code or URL of the place that it was for; what the file says when left out. */
  readonly place?: string | undefined
  readonly title?: string | undefined
}

/** What a file became. Money in cents. */
export interface ImportedBudget {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly place: Pick<Place, 'code' | 'path' | 'name'>
  readonly voters: number
  readonly projects: number
  readonly funded: number
  readonly cost: number
  readonly amount: number
  readonly official: Told
}

/** Makes a finished budget of a file: what its city decided, with the reasons that can be computed. */
export async function importBudget(ctx: Ctx, wish: ImportWish): Promise<ImportedBudget> {
  const election = electionIn(wish.file)
  const place = await placeOf(ctx, election, wish.place)
  const { areas } = place
  allow(beginRights, { actor: ctx.actor, action: 'import', thing: { areas } })
  const before = await importedFrom(ctx, wish.file)
  if (before !== undefined) throw new Refusal('conflict', 'budgets.file_known', { title: before })
  const { outcome, beside } = decidedAs(election)
  const id = newId()
  const title = (wish.title || titleOf(election)).slice(0, longest.title)
  const amount = cents(election, election.budget)
  const told = { id, slug: slugFor(title, id), title, place: place.code, areas, source: wish.source }
  await insertBudget(ctx, {
    ...{ ...told, intro: '', amount, whoMay: '', minAge: null },
    ...{ proof: 'none', ballot: 'approve', ballotMost: null, supportNeeded: 0, calendar: {} },
    ...{ rule: outcome.rule === 'greedy' ? 'greedy' : 'equal_shares', circle: 'public' },
    ...{ example: false, isImport: true, phase: 'looking_back' },
  })
  if (ctx.actor.person !== null) await insertHost(ctx, id, { person: ctx.actor.person, role: 'host' })
  const projects = projectsIn(election, { budget: id, outcome })
  await insertProjects(ctx, projects)
  await saveOutcome(ctx, id, {
    ...{ file: wish.file, outcome, beside, tieNote: '', correction: '' },
  })
  ctx.tell('budgets.imported', {
    ...{ verb: 'Create', ...factOf({ id, areas, circle: 'public' }) },
    data: { title },
  })
  const won = projects.filter(({ state }) => state === 'won')
  return {
    ...{ id, slug: told.slug, title, place, amount, voters: election.ballots.length },
    ...{ projects: projects.length, funded: won.length },
    cost: won.reduce((sum, { cost }) => sum + cost, 0),
    official: officialOf(election, outcome),
  }
}
