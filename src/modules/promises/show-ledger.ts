import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { namesAround, type Names } from './names-around.ts'
import type { MadePromise } from './promise.ts'
import {
  countsIn,
  oldestIn,
  promisesIn,
  type Cursor,
  type LedgerCounts,
  type LedgerFilter,
  type LedgerScope,
} from './queries/ledger.ts'

/** Of what a ledger is, and where its page, feed and calendar are. */
export interface LedgerOf extends LedgerScope {
  /** Name of the place or thing. */
  readonly name: string
  /** Its page: `/deventer/toezeggingen`. */
  readonly path: string
  /** Where one promises something there. */
  readonly makePath: string
  readonly trail: readonly { readonly text: string; readonly path: string }[]
  /** The key that its changes are told by. */
  readonly live: string
}

/** All that a ledger shows. */
export interface Ledger {
  readonly of: LedgerOf
  readonly filter: LedgerFilter | undefined
  readonly isFirst: boolean
  readonly items: readonly MadePromise[]
  readonly names: Names
  readonly counts: LedgerCounts
  /** Part of what was settled that was kept, 0 to 1; null while fewer than five are settled. */
  readonly shareKept: number | null
  /** The running promise that was made first. */
  readonly oldest: MadePromise | undefined
  readonly nextPath: string | null
  /** The first page narrowed otherwise. */
  pathWith(filter: LedgerFilter | undefined): string
}

/** A share of fewer settled promises would say something about single ones. */
export const fewestSettled = 5
const perPage = 30

export async function shownLedger(
  { reader, things }: { readonly reader: Reader; readonly things: Things },
  of: LedgerOf,
  { filter, after }: { readonly filter: LedgerFilter | undefined; readonly after: Cursor | undefined },
): Promise<Ledger> {
  const found = await promisesIn(reader, { ...of, filter, after, limit: perPage + 1 })
  const items = found.slice(0, perPage)
  const last = found.length > perPage ? items.at(-1) : undefined
  const counts = await countsIn(reader, of)
  const oldest = await oldestIn(reader, of)
  return {
    ...{ of, filter, items, counts, oldest, isFirst: after === undefined },
    names: await namesAround(reader, things, items),
    shareKept: shareKeptOf(counts),
    nextPath: last ? of.path + queryOf(filter, last) : null,
    pathWith: other => of.path + queryOf(other),
  }
}

export function shareKeptOf({ kept, broken }: Pick<LedgerCounts, 'kept' | 'broken'>): number | null {
  const settled = kept + broken
  return settled < fewestSettled ? null : kept / settled
}

/** Filters as the URL says them. */
export const filterWords: Readonly<Record<LedgerFilter, string>> = {
  open: 'open',
  late: 'over-de-datum',
  changed: 'anders',
  kept: 'gelukt',
  broken: 'niet-gelukt',
}

function queryOf(filter: LedgerFilter | undefined, after?: Cursor): string {
  const query = new URLSearchParams()
  if (filter) query.set('staat', filterWords[filter])
  if (after) query.set('na', momentCursor.write(after.updatedAt, after.id))
  return query.size === 0 ? '' : `?${query}`
}
