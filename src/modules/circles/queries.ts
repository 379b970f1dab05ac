import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { Kept } from '../../platform/db/kept.ts'
import { circlesSeenBy, isPersons, type Circle, type PersonsCircle } from './circle.ts'

type Tables = 'circles' | 'circle_members' | 'circle_shadows'

/** Only this module's tables. */
function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

/** The ids of the circles that the person in this column, such as `s.person`, is in or sees along with. */
export function circlesOfPerson(column: string): RawBuilder<string[]> {
  return sql<string[]>`array(select m.circle from circle_members as m where m.person = ${sql.ref(column)}
    union select w.circle from circle_shadows as w where w.person = ${sql.ref(column)})`
}

/**
 * Keeps what the actor may see of a table under this name that has `circle`, `circle_id`, `hidden_at` and `areas`. `answers`
 * says whose thing it is: they see it in any case, as does who watches its places.
 */
export function seenBy(actor: Actor, table: string, answers: RawBuilder<boolean>): RawBuilder<boolean> {
  const shown = sql<boolean>`(${sql.ref(`${table}.hidden_at`)} is null and ${inCircle(actor, table)})`
  if (actor.person === null && !actor.system) return shown
  return sql<boolean>`(${shown} or ${watching(actor, table)} or ${answers})`
}

/** Whether the actor watches over the places of a row: connectors, moderators and operators do. */
export function watching(actor: Actor, table: string): RawBuilder<boolean> {
  const roles = actor.grants.filter(({ role }) => role !== 'member')
  if (actor.system || roles.some(({ place }) => place === null)) return sql<boolean>`true`
  const places = roles.flatMap(({ place }) => place ?? [])
  return places.length === 0
    ? sql<boolean>`false`
    : sql<boolean>`${sql.ref(`${table}.areas`)} && ${places}::text[]`
}

/** Keeps what is for a circle of the actor, whoever answers for it. */
export function inCircle(actor: Actor, table: string): RawBuilder<boolean> {
  const open = sql<boolean>`${sql.ref(`${table}.circle`)} = any(${circlesSeenBy(actor)}::text[])`
  const { circles = [] } = actor
  if (circles.length === 0) return open
  return sql<boolean>`(${open} or ${sql.ref(`${table}.circle_id`)} = any(${[...circles]}::uuid[]))`
}

export async function circleWith({ db }: Pick<Reader, 'db'>, id: string): Promise<PersonsCircle | undefined> {
  const row = await circles(db).where('id', '=', id).executeTakeFirst()
  return row && asCircle(row)
}

/** The circle of this kind that was made for this thing. */
export async function circleFor(
  { db }: Pick<Reader, 'db'>,
  { kind, owner }: Pick<PersonsCircle, 'kind' | 'owner'>,
): Promise<PersonsCircle | undefined> {
  const row = await circles(db)
    .where('kind', '=', kind)
    .where('owner_kind', '=', owner.kind)
    .where('owner', '=', owner.id)
    .executeTakeFirst()
  return row && asCircle(row)
}

/** The coalitions the actor is in, by title; with `present` also the one that a thing has now. */
export async function coalitionsOf({ db, actor }: Reader, present?: Circle): Promise<PersonsCircle[]> {
  const ids = [...(actor.circles ?? []), ...(present !== undefined && isPersons(present) ? [present] : [])]
  if (ids.length === 0) return []
  const rows = await circles(db)
    .where('id', 'in', ids)
    .where('kind', '=', 'coalition')
    .orderBy('title')
    .orderBy('id')
    .execute()
  return rows.map(asCircle)
}

export async function membersOf({ db }: Pick<Reader, 'db'>, circle: string): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('circle_members')
    .select('person')
    .where('circle', '=', circle)
    .orderBy('since')
    .orderBy('person')
    .execute()
  return rows.map(({ person }) => person)
}

export async function saveCircle({ db, now }: Ctx, circle: PersonsCircle): Promise<void> {
  const { id, kind, title, owner } = circle
  await own(db)
    .insertInto('circles')
    .values({ id, kind, title, owner_kind: owner.kind, owner: owner.id, made_at: now })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ title }))
    .execute()
}

export async function deleteCircle({ db }: Ctx, id: string): Promise<void> {
  await own(db).deleteFrom('circles').where('id', '=', id).execute()
}

export async function addMembers(
  { db, now }: Ctx,
  circle: string,
  persons: readonly string[],
): Promise<void> {
  if (persons.length === 0) return
  await own(db)
    .insertInto('circle_members')
    .values(persons.map(person => ({ circle, person, since: now })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function dropMembers({ db }: Ctx, circle: string, persons: readonly string[]): Promise<void> {
  await own(db)
    .deleteFrom('circle_members')
    .where('circle', '=', circle)
    .where(sql<boolean>`person = any(${[...persons]}::uuid[])`)
    .execute()
}

/** Begins or ends that somebody sees along with a circle. */
export async function setShadow(
  { db, now }: Ctx,
  { circle, person, sees }: { circle: string; person: string; sees: boolean },
): Promise<void> {
  if (!sees) {
    await own(db)
      .deleteFrom('circle_shadows')
      .where('circle', '=', circle)
      .where('person', '=', person)
      .execute()
    return
  }
  await own(db)
    .insertInto('circle_shadows')
    .values({ circle, person, since: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

function circles(db: Kysely<DB>) {
  return own(db).selectFrom('circles').select(['id', 'kind', 'title', 'owner_kind', 'owner'])
}

function asCircle(row: {
  id: string
  kind: string
  title: string
  owner_kind: string
  owner: string
}): PersonsCircle {
  const { id, kind, title, owner_kind, owner } = row
  return { id, title, kind: kind as PersonsCircle['kind'], owner: { kind: owner_kind, id: owner } }
}

/** What is kept here about a person. */
export const keptOfCircles = [
  {
    kind: 'circles',
    ...{ table: 'circle_members', by: 'person', path: sql<string>`'/kringen/' || t.circle` },
    shows: ['since'],
  },
  {
    kind: 'circle_shadows',
    ...{ table: 'circle_shadows', by: 'person', path: sql<string>`'/kringen/' || t.circle` },
    shows: ['since'],
  },
] as const satisfies readonly Kept[]
