import {
  againstOfficial,
  BadInput,
  decide,
  parseElection,
  type Election,
  type Method,
  type Outcome,
} from '@knooppunt/engine/budgeting'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { areasAround } from '../places/index.ts'
import { factOf, longest, slugFor } from './budget.ts'
import { projectSlug } from './project.ts'
import { saveOutcome } from './queries/outcomes.ts'
import { insertBudget, insertHost } from './queries/save-budget.ts'
import { insertProjects } from './queries/save-project.ts'
import { beginRights } from './rights.ts'

export interface ImportWish {
  /** A file in the `.pb` format of Pabulib. */
  readonly file: string
  /** Code of the place that it was for. */
  readonly place: string
  /** Where the file comes from, with its licence. */
  readonly source: string
  readonly title?: string
}

/** Makes a finished budget of a file: what its city decided, with the reasons that can be computed. */
export async function importBudget(ctx: Ctx, wish: ImportWish): Promise<{ id: string; slug: string }> {
  const areas = await areasAround(ctx, [wish.place])
  if (!areas) throw new Refusal('invalid', 'budgets.place_unknown', { field: 'place' })
  allow(beginRights, { actor: ctx.actor, action: 'import', thing: { areas } })
  const election = read(wish.file)
  const decided = decidedAs(election)
  const id = newId()
  const title = (wish.title || titleOf(election)).slice(0, longest.title)
  const told = { id, slug: slugFor(title, id), title, place: wish.place, areas, source: wish.source }
  await insertBudget(ctx, {
    ...{ ...told, intro: '', amount: cents(election, election.budget), whoMay: '', minAge: null },
    ...{ proof: 'none', ballot: 'approve', ballotMost: null, supportNeeded: 0, calendar: {} },
    ...{ rule: decided.rule === 'greedy' ? 'greedy' : 'equal_shares', circle: 'public' },
    ...{ example: false, isImport: true, phase: 'looking_back' },
  })
  if (ctx.actor.person !== null) await insertHost(ctx, id, { person: ctx.actor.person, role: 'host' })
  await insertProjects(ctx, projectsIn(election, { budget: id, official: officialIn(election, decided) }))
  await saveOutcome(ctx, id, {
    ...{ file: wish.file, outcome: decided, beside: decide(election, { rule: 'greedy' }) },
    ...{ tieNote: '', correction: '' },
  })
  ctx.tell('budgets.imported', {
    ...{ verb: 'Create', ...factOf({ id, areas, circle: 'public' }) },
    data: { title },
  })
  return { id, slug: told.slug }
}

function read(file: string): Election {
  try {
    return parseElection(file)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    throw new Refusal('invalid', 'budgets.file_wrong', { field: 'file', why: error.message })
  }
}

const candidates: readonly Method[] = [
  { rule: 'greedy' },
  { rule: 'equal-shares', completion: 'add1' },
  { rule: 'equal-shares', completion: 'add1-greedy' },
]

/** By the rule that gives the official outcome; greedily when none does, or the file does not say what came out. */
function decidedAs(election: Election): Outcome {
  const [greedy, ...others] = candidates
  const first = decide(election, greedy)
  if (againstOfficial(election, first)?.same !== false) return first
  const fits = others.map(method => decide(election, method))
  return fits.find(outcome => againstOfficial(election, outcome)?.same) ?? first
}

/** Ids of what was funded: as the file says, or else as computed. */
function officialIn(election: Election, outcome: Outcome): ReadonlySet<string> {
  const official = againstOfficial(election, outcome)
  return new Set(official ? [...official.selected, ...official.otherwise] : outcome.selected)
}

function projectsIn(
  election: Election,
  { budget, official }: { budget: string; official: ReadonlySet<string> },
) {
  const name = election.projectColumns.indexOf('name')
  return election.projects.map(({ id, cost, fields }, at) => {
    const title = (fields[name]?.trim() || id).slice(0, longest.title)
    return {
      ...{ id: newId(), budget, number: at + 1, title, slug: projectSlug(title), owner: null },
      ...{ what: '', why: '', placeWords: '', latitude: null, longitude: null },
      ...{ state: official.has(id) ? ('won' as const) : ('lost' as const), cost: cents(election, cost) },
    }
  })
}

function titleOf({ meta }: Election): string {
  const [description, unit, instance] = ['description', 'unit', 'instance'].map(key => meta.get(key) ?? '')
  return description || `${unit} ${instance}`.trim() || 'Begroting'
}

function cents(election: Election, amount: bigint): number {
  return Number((amount * 100n) / election.unit)
}
