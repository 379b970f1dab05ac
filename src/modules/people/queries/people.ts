import { sql, type SelectQueryBuilder, type Selectable } from 'kysely'
import type { DB, People } from '../../../../db/types.ts'
import { hasRole, type Actor } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import type { Person, ProfileCircle } from '../person.ts'
import { own } from './own-tables.ts'

const columns = [
  ...(['id', 'handle', 'name', 'about', 'strengths', 'languages', 'places', 'areas'] as const),
  ...(['circle', 'askable', 'lang', 'example', 'version', 'seen_at'] as const),
]

type Row = Pick<Selectable<People>, (typeof columns)[number]>
type FromPeople<O> = SelectQueryBuilder<DB, 'people', O>

/** The people with these ids, in no order; unknown and removed ones are left out. Whether a profile may be shown, says `isSeenBy`. */
export async function peopleWith({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return []
  const rows = await present(db)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(asPerson)
}

export async function personWith(reader: Pick<Reader, 'db'>, id: string): Promise<Person | undefined> {
  return (await peopleWith(reader, [id]))[0]
}

/** The profile at this URL, when the actor may see it. */
export async function personSeenAt({ db, actor }: Reader, handle: string): Promise<Person | undefined> {
  const row = await seenBy(actor, present(db)).where('handle', '=', handle).executeTakeFirst()
  return row && asPerson(row)
}

/** The visible people of an area, or of everywhere, by name; `after` is the id of the last one of the page before. */
export async function peopleIn(
  { db, actor }: Reader,
  wish: { areas: readonly string[] | undefined; after?: string | undefined; limit: number },
): Promise<Person[]> {
  const { areas, after, limit } = wish
  const rows = await seenBy(actor, present(db))
    .where('circle', '!=', 'hidden')
    .$if(areas !== undefined, query => query.where(sql<boolean>`areas && ${[...(areas ?? [])]}::text[]`))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(name, id) > (select name, id from people where id = ${after})`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(asPerson)
}

export type NewPerson = Pick<Person, 'id' | 'handle' | 'name' | 'lang'>

export async function addPerson({ db, now }: Ctx, person: NewPerson): Promise<void> {
  await own(db)
    .insertInto('people')
    .values({ ...person, created_at: now })
    .execute()
}

export type PersonChange = Partial<
  Pick<
    Person,
    | 'handle'
    | 'name'
    | 'about'
    | 'strengths'
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
  const { strengths, languages, places, areas, ...rest } = change
  const { numUpdatedRows } = await own(db)
    .updateTable('people')
    .set({
      ...rest,
      ...(strengths && { strengths: [...strengths] }),
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
  if (actor.person === null) return query.where('circle', '=', 'public')
  return query.where(eb => eb.or([eb('circle', 'in', ['public', 'members']), eb('id', '=', actor.person)]))
}

function asPerson({ seen_at, circle, lang, ...row }: Row): Person {
  return { ...row, circle: circle as ProfileCircle, lang: lang as Lang, seenAt: seen_at }
}
