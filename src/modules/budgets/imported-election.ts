import {
  againstOfficial,
  BadInput,
  decide,
  parseElection,
  type Election,
  type Method,
  type Outcome,
} from '@knooppunt/engine/budgeting'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { longest } from './budget.ts'
import { projectSlug } from './project.ts'

/** A file as an election, or what is wrong with it. */
export function electionIn(file: string): Election {
  try {
    return parseElection(file)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    throw new Refusal('invalid', 'budgets.file_wrong', { field: 'file', why: error.message })
  }
}

const shares: readonly Method[] = [
  { rule: 'equal-shares', completion: 'add1' },
  { rule: 'equal-shares', completion: 'add1-greedy' },
]

/** By the rule that gives the official outcome; greedily when none does, or the file does not say what came out. Greedy beside it. */
export function decidedAs(election: Election): { outcome: Outcome; beside: Outcome } {
  const beside = decide(election, { rule: 'greedy' })
  if (officialOf(election, beside) !== 'other') return { outcome: beside, beside }
  const fits = shares.map(method => decide(election, method))
  return { outcome: fits.find(one => officialOf(election, one) === 'same') ?? beside, beside }
}

/** Ids of what was funded: as the file says, or else as computed. */
function officialIn(election: Election, outcome: Outcome): ReadonlySet<string> {
  const official = againstOfficial(election, outcome)
  return new Set(official ? [...official.selected, ...official.otherwise] : outcome.selected)
}

/** The projects as they are kept: what was funded is what the file says, or else as computed. */
export function projectsIn(election: Election, { budget, outcome }: { budget: string; outcome: Outcome }) {
  const official = officialIn(election, outcome)
  const [name = -1, what = -1] = ['name', 'description'].map(one => election.projectColumns.indexOf(one))
  return election.projects.map(({ id, cost, fields }, at) => {
    const title = (fields[name]?.trim() || id).slice(0, longest.title)
    return {
      ...{ id: newId(), budget, number: at + 1, fileId: id, title, slug: projectSlug(title), owner: null },
      ...{
        what: (fields[what] ?? '').trim().slice(0, longest.text),
        why: '',
        placeWords: '',
        latitude: null,
        longitude: null,
        theme: null,
        area: null,
      },
      ...{ state: official.has(id) ? ('won' as const) : ('lost' as const), cost: cents(election, cost) },
    }
  })
}

export function titleOf({ meta }: Election): string {
  const [description, unit, instance] = ['description', 'unit', 'instance'].map(key => meta.get(key) ?? '')
  return description || `${unit} ${instance}`.trim() || 'Begroting'
}

export function cents(election: Election, amount: bigint): number {
  return Number((amount * 100n) / election.unit)
}

/** Whether a file says what its city chose, and whether an outcome is the same. */
export type Told = 'same' | 'other' | 'not_told'

export function officialOf(election: Election, outcome: Outcome): Told {
  const official = againstOfficial(election, outcome)
  if (!official) return 'not_told'
  return official.same ? 'same' : 'other'
}
