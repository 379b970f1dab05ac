import { sql, type RawBuilder } from 'kysely'
import type { Thing } from '../../../platform/activities/fact.ts'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { inCircle } from '../../circles/index.ts'
import { dayOf } from '../../organisations/index.ts'
import type { LedgerState, MadePromise } from '../promise.ts'
import { asPromise, listed, seen, type Row } from './select.ts'

/** Of what the ledger is: an area (`scopeOf(place)`), a thing that promised, got a promise or led to one, or all there is. */
export interface LedgerScope {
  readonly areas?: readonly string[] | undefined
  readonly thing?: Thing | undefined
  /** Only those that were kept or broken in this year. */
  readonly settledIn?: number | undefined
}

/** What it is narrowed to; `late` is open past its day. */
export type LedgerFilter = LedgerState | 'late'

export interface Cursor {
  readonly updatedAt: Date
  readonly id: string
}

export interface ListWish extends LedgerScope {
  readonly filter?: LedgerFilter | undefined
  readonly after?: Cursor | undefined
  readonly limit: number
}

/** What lists show to the reader, what changed last first. */
export async function promisesIn(reader: Reader, wish: ListWish): Promise<MadePromise[]> {
  const { filter, after, limit } = wish
  const rows = await listed(reader)
    .where(within(wish))
    .$if(filter !== undefined, query => query.where(matching(filter ?? 'open', dayOf(reader.now))))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(p.updated_at, p.id) < (${after?.updatedAt}, ${after?.id}::uuid)`),
    )
    .orderBy('p.updated_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asPromise)
}

interface PartWish extends LedgerScope {
  readonly limit: number
}

/** What is still to be done, the earliest day first. */
export async function runningIn(reader: Reader, wish: PartWish): Promise<MadePromise[]> {
  return (await selectRunning(reader, wish).execute()).map(asPromise)
}

/** The same, and what was kept last, in one query. */
export async function runningAndKeptIn(
  reader: Reader,
  wish: PartWish,
): Promise<{ running: MadePromise[]; kept: MadePromise[] }> {
  const kept = listed(reader)
    .where(within(wish))
    .where('p.state', '=', 'kept')
    .orderBy('p.settled_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(wish.limit)
  const { rows } = await sql<Row>`(${selectRunning(reader, wish)}) union all (${kept})`.execute(reader.db)
  const found = Map.groupBy(rows.map(asPromise), ({ state }) => state === 'kept')
  return { running: found.get(false) ?? [], kept: found.get(true) ?? [] }
}

function selectRunning(reader: Reader, wish: PartWish) {
  return listed(reader)
    .where(within(wish))
    .where(running)
    .orderBy('p.due_day')
    .orderBy('p.id')
    .limit(wish.limit)
}

interface ByWish {
  /** In person. */
  readonly persons?: readonly string[]
  readonly organisations?: readonly string[]
  /** With what they do for organisations and what is not for lists. */
  readonly everything?: boolean
}

const mostBy = 100

/** What these people or organisations promised and is still to be done, the earliest day first. */
export async function runningBy(
  reader: Reader,
  { persons = [], organisations = [], everything = false }: ByWish,
): Promise<MadePromise[]> {
  if (persons.length + organisations.length === 0) return []
  const inPerson = everything ? sql`` : sql` and p.organisation is null`
  const rows = await (everything ? await seen(reader) : listed(reader))
    .where(
      sql<boolean>`((p.person = any(${[...persons]}::uuid[])${inPerson})
      or p.organisation = any(${[...organisations]}::uuid[]))`,
    )
    .where(running)
    .orderBy('p.due_day')
    .orderBy('p.id')
    .limit(mostBy)
    .execute()
  return rows.map(asPromise)
}

/** The running one that was made first. */
export async function oldestIn(reader: Reader, scope: LedgerScope): Promise<MadePromise | undefined> {
  const row = await listed(reader)
    .where(within(scope))
    .where(running)
    .orderBy('p.agreed_at')
    .orderBy('p.id')
    .limit(1)
    .executeTakeFirst()
  return row && asPromise(row)
}

/** How many there are of each kind, and how many of the running ones are past their day. */
export type LedgerCounts = Readonly<Record<LedgerFilter, number>>

export async function countsIn(reader: Reader, scope: LedgerScope): Promise<LedgerCounts> {
  const { db, actor, now } = reader
  const { rows } = await sql<Record<LedgerFilter, number>>`
    select count(*) filter (where p.state = 'open') as open,
      count(*) filter (where p.state = 'changed') as changed,
      count(*) filter (where p.state = 'kept') as kept,
      count(*) filter (where p.state = 'broken') as broken,
      count(*) filter (where ${matching('late', dayOf(now))}) as late
    from promises as p
    where p.agreed_at is not null and p.hidden_at is null and p.circle != 'hidden'
      and ${inCircle(actor, 'p')} and ${within(scope)} and ${settled(scope)}`.execute(db)
  return rows[0] ?? { open: 0, changed: 0, kept: 0, broken: 0, late: 0 }
}

const running = sql<boolean>`p.state in ('open', 'changed')`

function matching(filter: LedgerFilter, today: string): RawBuilder<boolean> {
  return filter === 'late'
    ? sql<boolean>`(${running} and p.due_day < ${today}::date)`
    : sql<boolean>`p.state = ${filter}`
}

function settled({ settledIn }: LedgerScope): RawBuilder<boolean> {
  if (settledIn === undefined) return sql<boolean>`true`
  return sql<boolean>`extract(year from p.settled_at at time zone 'Europe/Amsterdam') = ${settledIn}`
}

function within({ areas, thing }: LedgerScope): RawBuilder<boolean> {
  if (areas !== undefined) return sql<boolean>`p.areas && ${[...areas]}::text[]`
  if (thing === undefined) return sql<boolean>`true`
  const { kind, id } = thing
  if (kind === 'coalition') return sql<boolean>`p.coalition = ${id}::uuid`
  if (kind === 'organisation') return sql<boolean>`p.organisation = ${id}::uuid`
  if (kind === 'person') return sql<boolean>`(p.person = ${id}::uuid and p.organisation is null)`
  return sql<boolean>`((p.origin_kind = ${kind} and p.origin = ${id}::uuid)
    or (p.for_kind = ${kind} and p.for_object = ${id}::uuid))`
}
