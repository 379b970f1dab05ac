import type { Reader } from '../../platform/ctx/ctx.ts'
import { momentCursor, type After } from '../../platform/http/moment-cursor.ts'
import { may } from '../../platform/rights.ts'
import { placesWith, scopeOf, type Place } from '../places/index.ts'
import type { Budget, Phase } from './budget.ts'
import { budgetsIn } from './queries/budgets.ts'
import { beginRights } from './rights.ts'

/** Budgets of a place, or of everywhere. */
export interface BudgetList {
  readonly place: Place | undefined
  readonly items: readonly Budget[]
  readonly phase: Phase | undefined
  /** Names of places per code. */
  readonly names: ReadonlyMap<string, string>
  readonly isFiltered: boolean
  readonly isFirst: boolean
  readonly nextPath: string | null
  /** Whether the reader may read the outcome of another budget of this place from a file. */
  readonly canImport: boolean
  /** The first page with another phase; what is left out stays as it is. */
  pathWith(other: { readonly phase?: Phase | undefined }): string
}

const perPage = 20

export async function budgetList(
  reader: Reader,
  { place, phase, after }: { place?: Place; phase?: Phase | undefined; after?: After | undefined },
): Promise<BudgetList> {
  const scope = place && scopeOf(place)
  const found = await budgetsIn(reader, { scope, phase, after, limit: perPage + 1 })
  const items = found.slice(0, perPage)
  const last = found.length > perPage ? items.at(-1) : undefined
  const places = await placesWith(reader, [...new Set(items.map(one => one.place))])
  const path = place ? `/${place.path}/begroting` : '/begrotingen'
  const pathOf = (asked: { phase?: Phase | undefined; after?: Budget | undefined }) => {
    const query = new URLSearchParams()
    if (asked.phase) query.set('fase', asked.phase)
    if (asked.after) query.set('na', momentCursor.write(asked.after.updatedAt, asked.after.id))
    return query.size === 0 ? path : `${path}?${query}`
  }
  return {
    ...{ place, items, phase, isFiltered: phase !== undefined, isFirst: after === undefined },
    names: new Map(places.map(({ code, name }) => [code, name])),
    canImport: !!place && may(beginRights, { actor: reader.actor, action: 'import', thing: place }) === null,
    nextPath: last ? pathOf({ phase, after: last }) : null,
    pathWith: other => pathOf({ phase, ...other }),
  }
}

/** Those of a place that are going on, first where one can do something. */
export function runningBudgets(reader: Reader, place: Place, limit: number): Promise<Budget[]> {
  return budgetsIn(reader, { scope: scopeOf(place), isRunning: true, limit })
}
