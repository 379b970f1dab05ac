import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Role } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { operatorsOfSite } from './operators.ts'
import { own } from './own-tables.ts'

export type GivenRole = Exclude<Role, 'member'>

export const givenRoles = ['connector', 'moderator', 'operator'] as const satisfies readonly GivenRole[]

export interface GivenGrant {
  readonly id: string
  readonly person: string
  readonly role: GivenRole
  readonly place: string | null
}

export interface Connector {
  readonly person: string
  readonly place: string | null
}

/** The connectors of these areas (codes of a place, nearest first, as in `place.areas`): the nearest come first. */
export async function connectorsOf(
  { db }: Pick<Reader, 'db'>,
  areas: readonly string[],
): Promise<Connector[]> {
  return own(db)
    .selectFrom('grants as g')
    .innerJoin('people as p', 'p.id', 'g.person')
    .select(['g.person', 'g.place'])
    .where('g.role', '=', 'connector')
    .where('p.removed_at', 'is', null)
    .where(sql<boolean>`(g.place is null or g.place = any(${[...areas]}::text[]))`)
    .orderBy(sql`array_position(${[...areas]}::text[], g.place) nulls last`)
    .orderBy('g.granted_at')
    .execute()
}

/** Who moderates these areas (codes of a place and everything around it): their moderators and operators. */
export async function moderatorsOf({ db }: Pick<Reader, 'db'>, areas: readonly string[]): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('grants as g')
    .innerJoin('people as p', 'p.id', 'g.person')
    .select('g.person')
    .distinct()
    .where('g.role', 'in', ['moderator', 'operator'])
    .where('p.removed_at', 'is', null)
    .where(sql<boolean>`(g.place is null or g.place = any(${[...areas]}::text[]))`)
    .orderBy('g.person')
    .execute()
  return rows.map(({ person }) => person)
}

/** Their roles, oldest first. */
export async function grantsOf(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<GivenGrant[]> {
  if (persons.length === 0) return []
  const rows = await own(db)
    .selectFrom('grants')
    .select(['id', 'person', 'role', 'place'])
    .where('person', 'in', [...persons])
    .orderBy('granted_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, role: row.role as GivenRole }))
}

/** False when they had it already. */
export async function addGrant({ db, now, actor }: Ctx, grant: Omit<GivenGrant, 'id'>): Promise<boolean> {
  const row = await own(db)
    .insertInto('grants')
    .values({ ...grant, id: newId(), granted_by: actor.person, granted_at: now })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function grantWith({ db }: Pick<Reader, 'db'>, id: string): Promise<GivenGrant | undefined> {
  const row = await own(db)
    .selectFrom('grants')
    .select(['id', 'person', 'role', 'place'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, role: row.role as GivenRole }
}

export async function dropGrant({ db }: Ctx, id: string): Promise<void> {
  await own(db).deleteFrom('grants').where('id', '=', id).execute()
}

export async function countOperators({ db }: Pick<Reader, 'db'>): Promise<number> {
  const row = await own(db)
    .selectFrom('grants')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('role', '=', 'operator')
    .executeTakeFirstOrThrow()
  return row.count
}

/** The operators, longest first. Others who change that list wait until this transaction ends. */
export async function lockOperators({ db }: Ctx): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(7303020002)`.execute(db)
  return operatorsOfSite({ db })
}

export interface Member {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly grants: readonly Pick<GivenGrant, 'role' | 'place'>[]
}

/** Everybody by name, for operators; `text` is part of a name or a whole e-mail address. */
export async function membersLike(
  { db }: Reader,
  wish: { text: string; after?: string | undefined; limit: number },
): Promise<Member[]> {
  const { text, after, limit } = wish
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return own(db)
    .selectFrom('people as p')
    .select(eb => [
      'p.id',
      'p.name',
      'p.handle',
      jsonArrayFrom(
        eb
          .selectFrom('grants as g')
          .select(['g.role', 'g.place'])
          .whereRef('g.person', '=', 'p.id')
          .orderBy('g.granted_at'),
      ).as('grants'),
    ])
    .where('p.removed_at', 'is', null)
    .$if(text !== '', query =>
      query.where(eb =>
        eb.or([
          eb('p.name', 'ilike', part),
          eb.exists(
            eb
              .selectFrom('addresses as a')
              .select('a.email')
              .whereRef('a.person', '=', 'p.id')
              .where('a.email', '=', text.toLowerCase()),
          ),
        ]),
      ),
    )
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(p.name, p.id) > (select name, id from people where id = ${after})`),
    )
    .orderBy('p.name')
    .orderBy('p.id')
    .limit(limit)
    .$castTo<Member>()
    .execute()
}
