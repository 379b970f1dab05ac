import slugify from '@sindresorhus/slugify'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Initiative, Party, Rein, Want } from '../initiative.ts'
import { circleColumns } from '../../circles/index.ts'
import { own } from './seen.ts'

/** An initiative as it is written down, before it has a slug. */
export type NewInitiative = Omit<
  Initiative,
  | 'slug'
  | 'version'
  | 'updatedAt'
  | 'removedAt'
  | 'removedReason'
  | 'hiddenAt'
  | 'hiddenReason'
  | 'stewards'
  | 'invited'
  | 'confirmedAt'
  | 'confirmedBy'
  | 'age'
> &
  Details & {
    readonly parties: readonly Party[]
    readonly externalKey?: string | undefined
    readonly confirmed: boolean
  }

interface Details {
  readonly wants: readonly Want[]
  readonly reins: readonly Rein[]
}

/** Saves new initiatives and gives each a slug of its own. Returns the slugs per id. */
export async function insertInitiatives(
  db: Kysely<DB>,
  initiatives: readonly NewInitiative[],
): Promise<ReadonlyMap<string, string>> {
  const rows = initiatives.map(rowOf)
  const slugs = await insertRows(db, rows)
  const taken = rows
    .filter(row => !slugs.has(row.id))
    .map(row => ({ ...row, slug: `${row.slug}-${row.id.slice(-8)}` }))
  const more = await insertRows(db, taken)
  await insertDetails(db, initiatives)
  await insertParties(db, initiatives)
  await listAgain(
    db,
    rows.map(row => row.id),
  )
  return new Map([...slugs, ...more])
}

async function insertRows(
  db: Kysely<DB>,
  rows: readonly ReturnType<typeof rowOf>[],
): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map()
  const written = await own(db)
    .insertInto('initiatives')
    .values([...rows])
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning(['id', 'slug'])
    .execute()
  return new Map(written.map(({ id, slug }) => [id, slug]))
}

/** `nieuw` is a page. */
const takenSlugs = new Set(['nieuw', 'kaart'])
const slugLength = 70

function slugOf(title: string, id: string): string {
  const slug = slugify(title).slice(0, slugLength).replace(/-+$/, '')
  if (slug === '') return `initiatief-${id.slice(-8)}`
  return takenSlugs.has(slug) ? `${slug}-${id.slice(-8)}` : slug
}

function rowOf(initiative: NewInitiative) {
  const { id, title, summary, story, phase, circle, example, createdAt, createdBy, confirmed, point } =
    initiative
  return {
    ...{ id, title, summary, story, phase, example },
    ...circleColumns(circle),
    slug: slugOf(title, id),
    themes: [...initiative.themes],
    places: [...initiative.places],
    areas: [...initiative.areas],
    links: [...initiative.links],
    longitude: point?.longitude ?? null,
    latitude: point?.latitude ?? null,
    created_at: createdAt,
    created_by: createdBy,
    updated_at: createdAt,
    confirmed_at: confirmed ? createdAt : null,
    confirmed_by: confirmed ? createdBy : null,
    import: initiative.import,
    external_key: initiative.externalKey ?? null,
  }
}

/** Brings the lists per area in step with these initiatives: those that were not removed, hidden or for their stewards only. */
async function listAgain(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await own(db)
    .deleteFrom('initiative_areas')
    .where(sql<boolean>`initiative = any(${[...ids]}::uuid[])`)
    .execute()
  await sql`
    insert into initiative_areas (area, updated_at, initiative, phase, themes, needs, confirmed)
    select case when i.circle = 'public' then area else area || '!' || coalesce(i.circle_id::text, i.circle) end,
      i.updated_at, i.id, i.phase, i.themes,
      array(select distinct w.kind from initiative_wants w where w.initiative = i.id and w.direction = 'need'),
      i.confirmed_at is not null and i.age = 0
    from initiatives i cross join lateral unnest(i.areas) as area
    where i.id = any(${[...ids]}::uuid[]) and i.circle != 'hidden'
      and i.hidden_at is null and i.removed_at is null`.execute(db)
}

export type InitiativeChange = Partial<
  Pick<
    Initiative,
    'title' | 'summary' | 'story' | 'phase' | 'themes' | 'places' | 'areas' | 'point' | 'circle' | 'links'
  >
>

/** Changes the text and, when given, the details; the version goes up and it comes first in the lists. */
export async function updateInitiative(
  db: Kysely<DB>,
  id: string,
  { change, details, now }: { change: InitiativeChange; details?: Details; now: Date },
): Promise<void> {
  const { themes, places, areas, links, point, circle, ...plain } = change
  if (details) await replaceDetails(db, id, details)
  await own(db)
    .updateTable('initiatives')
    .set(eb => ({
      ...plain,
      ...(circle !== undefined && circleColumns(circle)),
      ...(themes && { themes: [...themes] }),
      ...(places && { places: [...places] }),
      ...(areas && { areas: [...areas] }),
      ...(links && { links: [...links] }),
      ...(point !== undefined && { longitude: point?.longitude ?? null, latitude: point?.latitude ?? null }),
      version: eb('version', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .execute()
  await listAgain(db, [id])
}

/** Notes that somebody said it is right; that makes it new. */
export async function saveConfirmation(
  db: Kysely<DB>,
  id: string,
  by: { person: string | null; now: Date },
): Promise<void> {
  await own(db)
    .updateTable('initiatives')
    .set({ confirmed_at: by.now, confirmed_by: by.person, age: 0 })
    .where('id', '=', id)
    .execute()
  await own(db)
    .updateTable('initiative_areas')
    .set({ confirmed: true })
    .where('initiative', '=', id)
    .execute()
}

/** Takes initiatives away from lists and pages; their URLs answer that they were removed. */
export async function saveRemoval(
  db: Kysely<DB>,
  ids: readonly string[],
  { reason, now }: { reason: string; now: Date },
): Promise<void> {
  if (ids.length === 0) return
  await own(db)
    .updateTable('initiatives')
    .set({ removed_at: now, removed_reason: reason })
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  await listAgain(db, ids)
}

/** Takes one off the pages, or puts it back without a reason. */
export async function saveHiding(
  db: Kysely<DB>,
  id: string,
  { reason, now }: { reason: string | null; now: Date },
): Promise<void> {
  await own(db)
    .updateTable('initiatives')
    .set({ hidden_at: reason === null ? null : now, hidden_reason: reason })
    .where('id', '=', id)
    .execute()
  await listAgain(db, [id])
}

async function replaceDetails(db: Kysely<DB>, id: string, details: Details): Promise<void> {
  const tables = own(db)
  await tables.deleteFrom('initiative_wants').where('initiative', '=', id).execute()
  await tables.deleteFrom('initiative_reins').where('initiative', '=', id).execute()
  await insertDetails(db, [{ id, ...details }])
}

async function insertDetails(
  db: Kysely<DB>,
  all: readonly (Details & { readonly id: string })[],
): Promise<void> {
  const wants = all.flatMap(({ id: initiative, wants }) =>
    wants.map((want, sort) => ({ id: newId(), initiative, sort, ...want })),
  )
  const reins = all.flatMap(({ id: initiative, reins }) =>
    reins.map((rein, sort) => ({ initiative, sort, ...rein })),
  )
  const tables = own(db)
  if (wants.length > 0) await tables.insertInto('initiative_wants').values(wants).execute()
  if (reins.length > 0) await tables.insertInto('initiative_reins').values(reins).execute()
}

async function insertParties(
  db: Kysely<DB>,
  all: readonly { readonly id: string; readonly parties: readonly Party[] }[],
): Promise<void> {
  const parties = all.flatMap(({ id: initiative, parties }) =>
    parties.map(party => ({ initiative, ...party })),
  )
  if (parties.length > 0) await own(db).insertInto('initiative_parties').values(parties).execute()
}

/** Notes that an organisation takes part, or no longer does. */
export async function saveParty(
  db: Kysely<DB>,
  { initiative, organisation, takesPart }: { initiative: string; organisation: string; takesPart: boolean },
): Promise<void> {
  if (takesPart) {
    await own(db)
      .insertInto('initiative_parties')
      .values({ initiative, organisation })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return
  }
  await own(db)
    .deleteFrom('initiative_parties')
    .where('initiative', '=', initiative)
    .where('organisation', '=', organisation)
    .execute()
}
