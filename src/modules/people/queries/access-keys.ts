import { sql, type Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../../../db/types.ts'
import type { Scope } from '../../../platform/api/operation.ts'
import type { Grant, Role } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { AccessKey } from '../access-key.ts'
import { circlesOfPerson } from '../../circles/index.ts'
import { own } from './own-tables.ts'

export interface NewKey extends Pick<AccessKey, 'id' | 'name' | 'scopes'> {
  readonly person: string
  readonly hash: string
  readonly until: Date
}

export async function addKey({ db, now }: Ctx, key: NewKey): Promise<void> {
  const { id, person, name, scopes, hash, until } = key
  await own(db)
    .insertInto('access_keys')
    .values({ id, person, name, scopes: [...scopes], key_hash: hash, made_at: now, expires_at: until })
    .execute()
}

/** The keys of somebody that have not ended, newest first. */
export async function keysOf({ db, now }: Reader, person: string): Promise<AccessKey[]> {
  const rows = await own(db)
    .selectFrom('access_keys')
    .select(['id', 'name', 'scopes', 'made_at', 'expires_at', 'used_at'])
    .where('person', '=', person)
    .where('expires_at', '>', now)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, name, scopes, made_at, expires_at, used_at }) => ({
    ...{ id, name, scopes: scopes as Scope[], madeAt: made_at, expiresAt: expires_at, usedAt: used_at },
  }))
}

/** Whether there was such a key of this person. */
export async function dropKey({ db }: Ctx, person: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await own(db)
    .deleteFrom('access_keys')
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function dropKeysBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('access_keys').where('expires_at', '<', moment).execute()
}

/** Until the transaction ends, nobody else counts or makes keys of this person. */
export async function lockKeysOf({ db }: Ctx, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 4))`.execute(db)
}

export interface Holder {
  readonly person: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly circles: readonly string[]
  readonly scopes: readonly Scope[]
  readonly usedAt: Date | null
}

/** The person of a key with all roles, in one query; nothing when it ended or the person left. */
export async function holderWith(db: Kysely<DB>, hash: string, now: Date): Promise<Holder | undefined> {
  const row = await own(db)
    .selectFrom('access_keys as k')
    .innerJoin('people as p', 'p.id', 'k.person')
    .select(eb => [
      ...(['k.person', 'p.name', 'k.scopes', 'k.used_at'] as const),
      jsonArrayFrom(
        eb.selectFrom('grants as g').select(['g.role', 'g.place']).whereRef('g.person', '=', 'k.person'),
      ).as('grants'),
      circlesOfPerson('k.person').as('circles'),
    ])
    .where('k.key_hash', '=', hash)
    .where('k.expires_at', '>', now)
    .where('p.removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const grants = row.grants.map(({ role, place }) => ({ role: role as Role, place }))
  return { ...row, grants, scopes: row.scopes as Scope[], usedAt: row.used_at }
}

export async function markUsed(db: Kysely<DB>, hash: string, now: Date): Promise<void> {
  await own(db).updateTable('access_keys').set({ used_at: now }).where('key_hash', '=', hash).execute()
}
