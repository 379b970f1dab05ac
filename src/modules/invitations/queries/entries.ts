import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Entry, EntryKind } from '../entry.ts'
import { own } from './own-tables.ts'

type NewEntry = Pick<Entry, 'id' | 'owner' | 'kind' | 'thing'> & { readonly helper: string }

export async function addEntry({ db, now }: Ctx, { kind, ...entry }: NewEntry): Promise<void> {
  await own(db)
    .insertInto('entries')
    .values({ ...entry, thing_kind: kind, made_at: now })
    .execute()
}

export async function entryWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Entry | undefined> {
  const row = await own(db).selectFrom('entries').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asEntry(row)
}

/** The same, locked until the transaction ends. */
export async function lockEntry({ db }: Ctx, id: string): Promise<Entry | undefined> {
  const row = await own(db)
    .selectFrom('entries')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && asEntry(row)
}

/** How much this helper filled in since then. */
export async function countEntered(
  { db }: Pick<Reader, 'db'>,
  { helper, since }: { helper: string; since: Date },
): Promise<number> {
  const { count } = await own(db)
    .selectFrom('entries')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('helper', '=', helper)
    .where('made_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What was filled in for these people, newest first. */
export async function entriesFor({ db }: Pick<Reader, 'db'>, owners: readonly string[]): Promise<Entry[]> {
  if (owners.length === 0) return []
  const rows = await own(db)
    .selectFrom('entries')
    .selectAll()
    .where('owner', 'in', [...owners])
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map(asEntry)
}

/** Which of these things were filled in by somebody else, and still stand. */
export async function entriesOf({ db }: Pick<Reader, 'db'>, things: readonly string[]): Promise<Entry[]> {
  if (things.length === 0) return []
  const rows = await own(db)
    .selectFrom('entries')
    .selectAll()
    .where('thing', 'in', [...things])
    .where('taken_at', 'is', null)
    .execute()
  return rows.map(asEntry)
}

export async function saveEntry(
  { db }: Ctx,
  id: string,
  change: { confirmed_at?: Date; helper_may?: boolean; taken_at?: Date },
): Promise<void> {
  await own(db).updateTable('entries').set(change).where('id', '=', id).execute()
}

function asEntry(row: {
  id: string
  owner: string
  helper: string | null
  thing_kind: string
  thing: string
  made_at: Date
  confirmed_at: Date | null
  helper_may: boolean
  taken_at: Date | null
}): Entry {
  const { id, owner, helper, thing } = row
  return {
    ...{ id, owner, helper, thing, kind: row.thing_kind as EntryKind, madeAt: row.made_at },
    ...{ confirmedAt: row.confirmed_at, helperMay: row.helper_may, takenAt: row.taken_at },
  }
}
