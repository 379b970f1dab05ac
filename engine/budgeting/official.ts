import { decimalOf } from './decimal.ts'
import type { Election } from './election.ts'
import type { Outcome } from './outcome.ts'
import { profileOf } from './profile.ts'
import { tieRanks } from './ties.ts'

/** The official outcome of a file beside a computed one; ids in the order of their code units. */
export interface Official {
  /** As META has it, for example `greedy-threshold`. */
  readonly rule: string
  /** `selected` 1. */
  readonly selected: readonly string[]
  /** `selected` 2 or more: funded, but not out of this budget (reserves, other districts). */
  readonly otherwise: readonly string[]
  /** Whether exactly the `selected` ones are funded here too. */
  readonly same: boolean
  readonly onlyHere: readonly string[]
  readonly onlyOfficial: readonly string[]
  /**
   * The clause of the city's greedy rule that, added to greedy by votes or points, gives the official outcome: `threshold` leaves out projects
   * with less than min_project_score_threshold, `no-skip` stops at the first that does not fit; nothing when greedy alone does, or none does.
   */
  readonly explainedBy: 'threshold' | 'no-skip' | undefined
}

/**
 * Compares an outcome with the column `selected` of the file; nothing when the file has no such column.
 * @example
 * againstOfficial(election, decide(election, { rule: 'greedy' }))?.same // true
 */
export function againstOfficial(election: Election, outcome: Outcome): Official | undefined {
  const column = election.projectColumns.findIndex(name => name.toLowerCase() === 'selected')
  if (column < 0) return undefined
  const mark = (fields: readonly string[]) => Number(decimalOf(fields[column] ?? '')?.digits ?? 0n)
  const marked = election.projects.map(({ id, fields }) => ({ id, mark: mark(fields) }))
  const selected = marked
    .filter(each => each.mark === 1)
    .map(({ id }) => id)
    .sort()
  const same = isSame(outcome.selected, selected)
  return {
    rule: election.meta.get('rule') ?? '',
    selected,
    otherwise: marked
      .filter(each => each.mark > 1)
      .map(({ id }) => id)
      .sort(),
    same,
    onlyHere: outcome.selected.filter(id => !selected.includes(id)),
    onlyOfficial: selected.filter(id => !outcome.selected.includes(id)),
    explainedBy: same ? undefined : clauseThatGives(election, selected),
  }
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, at) => id === b[at])

function clauseThatGives(election: Election, selected: readonly string[]): Official['explainedBy'] {
  if (isSame(greedyWith(election, { noSkip: false, threshold: 0 }), selected)) return undefined
  const threshold = Number((election.meta.get('min_project_score_threshold') ?? '0').replace(',', '.')) || 0
  if (isSame(greedyWith(election, { noSkip: false, threshold }), selected)) return 'threshold'
  return isSame(greedyWith(election, { noSkip: true, threshold }), selected) ? 'no-skip' : undefined
}

/** Greedy by votes or points as cities run it. */
function greedyWith(
  election: Election,
  { noSkip, threshold }: { noSkip: boolean; threshold: number },
): string[] {
  const { projects, budget, pointUnit } = election
  const profile = profileOf(election, 'cost')
  const ranks = tieRanks(election, profile, 'votes')
  const total = (project: number) => profile.total[project] as number
  const order = [...projects.keys()]
    .filter(project => total(project) >= threshold * Number(pointUnit))
    .sort((a, b) => total(b) - total(a) || (ranks[a] as number) - (ranks[b] as number))
  let left = budget
  const funded: string[] = []
  for (const project of order) {
    const { id, cost } = projects[project] as (typeof projects)[number]
    if (cost > left && noSkip) break
    if (cost > left) continue
    left -= cost
    funded.push(id)
  }
  return funded.sort()
}
