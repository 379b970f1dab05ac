import type { Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../../../db/types.ts'
import type { Grant, Role } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Way } from '../way-in.ts'
import { circlesOfPerson } from '../../circles/index.ts'
import { own } from './own-tables.ts'

export interface Session {
  readonly person: string
  readonly name: string
  readonly grants: readonly Grant[]
  /** Ids of the circles of persons that the person is in. */
  readonly circles: readonly string[]
  readonly way: Way
  readonly seenAt: Date
}

/** The session with its person and roles, in one query; nothing when it ended or the person left. */
export async function sessionWith(
  db: Kysely<DB>,
  tokenHash: string,
  now: Date,
): Promise<Session | undefined> {
  const row = await own(db)
    .selectFrom('sessions as s')
    .innerJoin('people as p', 'p.id', 's.person')
    .select(eb => [
      's.person',
      'p.name',
      's.seen_at',
      's.way',
      jsonArrayFrom(
        eb.selectFrom('grants as g').select(['g.role', 'g.place']).whereRef('g.person', '=', 's.person'),
      ).as('grants'),
      circlesOfPerson('s.person').as('circles'),
    ])
    .where('s.token_hash', '=', tokenHash)
    .where('s.expires_at', '>', now)
    .where('p.removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const grants = row.grants.map(({ role, place }) => ({ role: role as Role, place }))
  const { person, name, circles, seen_at: seenAt } = row
  return { person, name, grants, circles, way: row.way as Way, seenAt }
}

export interface NewSession {
  readonly tokenHash: string
  readonly person: string
  readonly device: string
  readonly way: Way
  readonly until: Date
}

export async function addSession({ db, now }: Ctx, session: NewSession): Promise<void> {
  const { tokenHash, until, ...rest } = session
  await own(db)
    .insertInto('sessions')
    .values({ ...rest, token_hash: tokenHash, started_at: now, seen_at: now, expires_at: until })
    .execute()
  await markSeen(db, session.person, now)
}

export async function extendSession(
  db: Kysely<DB>,
  wish: { tokenHash: string; now: Date; until: Date },
): Promise<void> {
  const { tokenHash, now, until } = wish
  const session = await own(db)
    .updateTable('sessions')
    .set({ seen_at: now, expires_at: until })
    .where('token_hash', '=', tokenHash)
    .returning('person')
    .executeTakeFirst()
  if (session) await markSeen(db, session.person, now)
}

export interface OpenSession {
  readonly tokenHash: string
  readonly device: string
  readonly way: Way
  readonly startedAt: Date
  readonly seenAt: Date
}

/** Where somebody is signed in, last used first. */
export async function sessionsOf({ db, now }: Reader, person: string): Promise<OpenSession[]> {
  return own(db)
    .selectFrom('sessions')
    .select(['token_hash as tokenHash', 'device', 'way', 'started_at as startedAt', 'seen_at as seenAt'])
    .where('person', '=', person)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .orderBy('started_at', 'desc')
    .$castTo<OpenSession>()
    .execute()
}

/** From now on the session counts as begun this way. */
export async function markWay(
  { db }: Ctx,
  { person, tokenHash, way }: { person: string; tokenHash: string; way: Way },
): Promise<void> {
  await own(db)
    .updateTable('sessions')
    .set({ way })
    .where('token_hash', '=', tokenHash)
    .where('person', '=', person)
    .execute()
}

/** Ends one session of a person, or all but one. */
export async function dropSessions(
  { db }: Ctx,
  person: string,
  which: { only: string } | { except: string },
): Promise<void> {
  const query = own(db).deleteFrom('sessions').where('person', '=', person)
  if ('only' in which) await query.where('token_hash', '=', which.only).execute()
  else await query.where('token_hash', '!=', which.except).execute()
}

export async function dropSessionsBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('sessions').where('expires_at', '<', moment).execute()
}

async function markSeen(db: Kysely<DB>, person: string, now: Date): Promise<void> {
  await own(db).updateTable('people').set({ seen_at: now }).where('id', '=', person).execute()
}
