import { sql, type Selectable } from 'kysely'
import type { Organisations } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { circleColumns, circleOf } from '../../circles/index.ts'
import type { Age } from '../../search/index.ts'
import type { Organisation, OrganisationKind } from '../organisation.ts'
import { own } from './own-tables.ts'
import { seen } from './seen.ts'

const columns = [
  ...(['id', 'slug', 'name', 'kind', 'summary', 'url', 'places', 'areas'] as const),
  ...(['example', 'version', 'confirmed_at', 'confirmed_by'] as const),
  ...(['created_at', 'age', 'stopped_at'] as const),
  ...(['circle', 'circle_id', 'hidden_at', 'hidden_reason'] as const),
]

type Row = Pick<Selectable<Organisations>, (typeof columns)[number]>

/** The organisations with these ids that the reader may see, in no order; unknown and removed ones are left out. */
export function organisationsWith(reader: Reader, ids: readonly string[]): Promise<Organisation[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load(reader: Reader, ids: readonly string[]): Promise<Organisation[]> {
    const rows = await present(reader)
      .where('id', 'in', [...ids])
      .execute()
    return rows.map(asOrganisation)
  },
  keyOf: ({ id }: Organisation) => id,
}

export async function organisationAt(reader: Reader, slug: string): Promise<Organisation | undefined> {
  const row = await present(reader).where('slug', '=', slug).executeTakeFirst()
  return row && asOrganisation(row)
}

/** Whether there was an organisation at this URL that was removed. */
export async function wasRemoved({ db }: Reader, slug: string): Promise<boolean> {
  const row = await own(db)
    .selectFrom('organisations')
    .select('id')
    .where('slug', '=', slug)
    .where('removed_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The organisations of an area, or of everywhere, that go on, by name; `after` is the id of the last one of the page before. */
export async function organisationsIn(
  reader: Reader,
  wish: { areas: readonly string[] | undefined; after?: string | undefined; limit: number },
): Promise<Organisation[]> {
  const { areas, after, limit } = wish
  const rows = await present(reader)
    .where('stopped_at', 'is', null)
    .where('hidden_at', 'is', null)
    .$if(areas !== undefined, query => query.where(sql<boolean>`areas && ${[...(areas ?? [])]}::text[]`))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(name, id) > (select name, id from organisations where id = ${after})`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(asOrganisation)
}

/** Those that go on whose name is like what was typed, nearest first. */
export async function organisationsLike(
  reader: Reader,
  text: string,
  limit: number,
): Promise<Organisation[]> {
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await present(reader)
    .where('stopped_at', 'is', null)
    .where('hidden_at', 'is', null)
    .where(eb => eb.or([eb('name', 'ilike', part), eb(sql<boolean>`name % ${text}`, '=', true)]))
    .orderBy(sql`similarity(name, ${text})`, 'desc')
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(asOrganisation)
}

/** One of that name that the reader may see, written in whatever case, that works in one of these areas. */
export async function namesakeIn(
  reader: Reader,
  name: string,
  areas: readonly string[],
): Promise<Organisation | undefined> {
  const row = await present(reader)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where(sql<boolean>`areas && ${[...areas]}::text[]`)
    .executeTakeFirst()
  return row && asOrganisation(row)
}

export async function isSlugFree({ db }: Reader, slug: string): Promise<boolean> {
  const row = await own(db)
    .selectFrom('organisations')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row === undefined
}

export async function addOrganisation({ db, actor }: Ctx, organisation: Organisation): Promise<void> {
  const { confirmedAt, confirmedBy, createdAt, stoppedAt, places, areas, ...rest } = organisation
  const { circle, hiddenAt, hiddenReason, ...plain } = rest
  await own(db)
    .insertInto('organisations')
    .values({
      ...plain,
      ...circleColumns(circle),
      hidden_at: hiddenAt,
      hidden_reason: hiddenReason,
      places: [...places],
      areas: [...areas],
      confirmed_at: confirmedAt,
      confirmed_by: confirmedBy,
      created_at: createdAt,
      stopped_at: stoppedAt,
      created_by: actor.person,
    })
    .execute()
}

export type OrganisationChange = Pick<
  Organisation,
  'name' | 'kind' | 'summary' | 'url' | 'places' | 'areas' | 'circle'
>

/** Saves over the version that was loaded, and confirms it: so it goes on. False when somebody was there before. */
export async function saveOrganisation(
  { db, now, actor }: Ctx,
  before: Organisation,
  change: OrganisationChange,
): Promise<boolean> {
  const { numUpdatedRows } = await own(db)
    .updateTable('organisations')
    .set({
      ...change,
      ...circleColumns(change.circle),
      places: [...change.places],
      areas: [...change.areas],
      version: before.version + 1,
      confirmed_at: now,
      confirmed_by: actor.person,
      age: 0,
      stopped_at: null,
    })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Notes that it stopped, as far as anybody knows for good. */
export async function saveStop({ db, now, actor }: Ctx, id: string): Promise<void> {
  await own(db)
    .updateTable('organisations')
    .set({ stopped_at: now, confirmed_at: now, confirmed_by: actor.person, age: 0 })
    .where('id', '=', id)
    .execute()
}

/** Takes it off the pages, or puts it back without a reason. */
export async function saveHiding({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  await own(db)
    .updateTable('organisations')
    .set({ hidden_at: reason === null ? null : now, hidden_reason: reason })
    .where('id', '=', id)
    .execute()
}

function present(reader: Reader) {
  return own(reader.db)
    .selectFrom('organisations')
    .select(columns)
    .where('removed_at', 'is', null)
    .where(seen(reader))
}

function asOrganisation(read: Row): Organisation {
  const { circle, circle_id, hidden_at, hidden_reason, ...kept } = read
  const { confirmed_at, confirmed_by, created_at, stopped_at, age, kind, ...row } = kept
  return {
    ...row,
    kind: kind as OrganisationKind,
    confirmedAt: confirmed_at,
    confirmedBy: confirmed_by,
    createdAt: created_at,
    stoppedAt: stopped_at,
    age: age as Age,
    circle: circleOf({ circle, circle_id }),
    hiddenAt: hidden_at,
    hiddenReason: hidden_reason,
  }
}
