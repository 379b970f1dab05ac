import { sql, type SelectQueryBuilder, type Selectable } from 'kysely'
import type { DB, People } from '../../../../db/types.ts'
import { hasRole, type Actor } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import { circleColumns, circleOf, inCircle, watching } from '../../circles/index.ts'
import type { Person } from '../person.ts'
import type { Drive, Strength } from '../strengths.ts'
import { own } from './own-tables.ts'

const columns = [
  ...(['id', 'handle', 'name', 'about', 'strengths', 'languages', 'places', 'areas'] as const),
  ...(['strength_codes', 'drives', 'ask_me'] as const),
  ...(['circle', 'circle_id', 'hidden_at', 'hidden_reason'] as const),
  ...(['askable', 'lang', 'example', 'version', 'seen_at'] as const),
]

type Row = Pick<Selectable<People>, (typeof columns)[number]>
type FromPeople<O> = SelectQueryBuilder<DB, 'people', O>

/** The people with these ids, in no order; unknown and removed ones are left out. Whether a profile may be shown, says `isSeenBy`. */
export function peopleWith(reader: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Person[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Person[]> {
    const rows = await present(db)
      .where('id', 'in', [...ids])
      .execute()
    return rows.map(asPerson)
  },
  keyOf: ({ id }: Person) => id,
}

export async function personWith(reader: Pick<Reader, 'db'>, id: string): Promise<Person | undefined> {
  return (await peopleWith(reader, [id]))[0]
}

/** The profile at this URL, when the actor may see it. */
export async function personSeenAt({ db, actor }: Reader, handle: string): Promise<Person | undefined> {
  const row = await seenBy(actor, present(db)).where('handle', '=', handle).executeTakeFirst()
  return row && asPerson(row)
}

export interface PeopleWish {
  readonly areas: readonly string[] | undefined
  /** Only those who chose it. */
  readonly strength?: Strength | undefined
  readonly drive?: Drive | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The visible people of an area, or of everywhere, by name; `after` is the id of the last one of the page before. */
export async function peopleIn({ db, actor }: Reader, wish: PeopleWish): Promise<Person[]> {
  const { areas, strength, drive, after, limit } = wish
  const rows = await seenBy(actor, present(db))
    .where('circle', '!=', 'hidden')
    .where('hidden_at', 'is', null)
    .$if(areas !== undefined, query => query.where(sql<boolean>`areas && ${[...(areas ?? [])]}::text[]`))
    .$if(strength !== undefined, query =>
      query.where(sql<boolean>`strength_codes @> ${[strength ?? '']}::text[]`),
    )
    .$if(drive !== undefined, query => query.where(sql<boolean>`drives @> ${[drive ?? '']}::text[]`))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(name, id) > (select name, id from people where id = ${after})`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(asPerson)
}

export type NewPerson = Pick<Person, 'id' | 'handle' | 'name' | 'lang'> &
  Partial<Pick<Person, 'circle' | 'askable'>>

export async function addPerson({ db, now }: Ctx, person: NewPerson): Promise<void> {
  await own(db)
    .insertInto('people')
    .values({ ...person, created_at: now })
    .execute()
}

export async function renamePerson({ db }: Ctx, id: string, name: string): Promise<void> {
  await own(db).updateTable('people').set({ name }).where('id', '=', id).execute()
}

export type PersonChange = Partial<
  Pick<
    Person,
    | 'handle'
    | 'name'
    | 'about'
    | 'strengths'
    | 'strengthCodes'
    | 'drives'
    | 'askMe'
    | 'languages'
    | 'places'
    | 'areas'
    | 'circle'
    | 'askable'
    | 'lang'
  >
>

/** Saves over the version that was loaded. False when somebody was there before. */
export async function savePerson({ db }: Ctx, person: Person, change: PersonChange): Promise<boolean> {
  const { strengths, strengthCodes, drives, askMe, languages, places, areas, circle, ...rest } = change
  const { numUpdatedRows } = await own(db)
    .updateTable('people')
    .set({
      ...rest,
      ...(circle !== undefined && circleColumns(circle)),
      ...(strengths && { strengths: [...strengths] }),
      ...(strengthCodes && { strength_codes: [...strengthCodes] }),
      ...(drives && { drives: [...drives] }),
      ...(askMe !== undefined && { ask_me: askMe }),
      ...(languages && { languages: [...languages] }),
      ...(places && { places: [...places] }),
      ...(areas && { areas: [...areas] }),
      version: person.version + 1,
    })
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Everybody who is still here. */
function present(db: Reader['db']): FromPeople<Row> {
  return own(db).selectFrom('people').select(columns).where('removed_at', 'is', null)
}

/** The same rule as `isSeenBy`, for lists. */
function seenBy<O>(actor: Actor, query: FromPeople<O>): FromPeople<O> {
  if (hasRole(actor, 'operator')) return query
  const shown = sql<boolean>`(hidden_at is null or ${watching(actor, 'people')})`
  return query.where(
    sql<boolean>`(${inCircle(actor, 'people')} and ${shown} or people.id = ${actor.person}::uuid)`,
  )
}

function asPerson(read: Row): Person {
  const {
    seen_at,
    circle,
    circle_id,
    hidden_at,
    hidden_reason,
    lang,
    strength_codes,
    drives,
    ask_me,
    ...row
  } = read
  return {
    ...row,
    strengthCodes: strength_codes as Strength[],
    drives: drives as Drive[],
    askMe: ask_me,
    circle: circleOf({ circle, circle_id }),
    hiddenAt: hidden_at,
    hiddenReason: hidden_reason,
    lang: lang as Lang,
    seenAt: seen_at,
  }
}
