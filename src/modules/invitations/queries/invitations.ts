import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import type { Asks, Invitation, Way } from '../invitation.ts'
import { own } from './own-tables.ts'

export type NewInvitation = Omit<
  Invitation,
  'madeAt' | 'withdrawnAt' | 'declinedAt' | 'guests' | 'inviter'
> & {
  readonly codeHash: string
  readonly emailHash: string | null
}

export async function addInvitations({ db, actor, now }: Ctx, all: readonly NewInvitation[]): Promise<void> {
  const rows = all.map(({ id, batch, way, asks, thing, name, email, lang, message, most, ...one }) => ({
    ...{ id, batch, way, asks, name, email, lang, message, most, thing_kind: thing.kind, thing: thing.id },
    ...{ inviter: actor.person ?? '', code_hash: one.codeHash, known_by: one.emailHash },
    ...{ made_at: now, expires_at: one.expiresAt },
  }))
  await own(db).insertInto('invitations').values(rows).execute()
}

/** Until the transaction ends, nobody else counts or makes invitations of the actor. */
export async function lockInviter({ db, actor }: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${actor.person}, 19))`.execute(db)
}

/** How many invitations of each way the actor made since then. */
export async function countMade({ db, actor }: Reader, since: Date): Promise<Partial<Record<Way, number>>> {
  const rows = await own(db)
    .selectFrom('invitations')
    .select(eb => ['way', eb.fn.countAll<number>().as('count')])
    .where('inviter', '=', actor.person)
    .where('made_at', '>', since)
    .groupBy('way')
    .execute()
  return Object.fromEntries(rows.map(({ way, count }) => [way, Number(count)]))
}

/** Of these hashes of addresses: which declined, and which wait for an answer about this thing. */
export async function addressesKnown(
  { db, actor, now }: Reader,
  { hashes, thing }: { hashes: readonly string[]; thing: { kind: string; id: string } },
): Promise<{ declined: readonly string[]; waiting: readonly string[] }> {
  if (hashes.length === 0) return { declined: [], waiting: [] }
  const rows = await own(db)
    .selectFrom('invitations')
    .select(['known_by', 'declined_at'])
    .where('inviter', '=', actor.person)
    .where('known_by', 'in', [...hashes])
    .where(eb =>
      eb.or([
        eb('declined_at', 'is not', null),
        eb.and([
          eb('thing_kind', '=', thing.kind),
          eb('thing', '=', thing.id),
          eb('email', 'is not', null),
          eb('expires_at', '>', now),
        ]),
      ]),
    )
    .execute()
  const hashesOf = (isDeclined: boolean) =>
    rows.flatMap(row => ((row.declined_at !== null) === isDeclined ? (row.known_by ?? []) : []))
  return { declined: hashesOf(true), waiting: hashesOf(false) }
}

/** Which of these hashes a code has already, of an invitation or a guest. */
export async function codesTaken(
  { db }: Pick<Reader, 'db'>,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await own(db)
    .selectFrom('invitations')
    .select('code_hash')
    .where('code_hash', 'in', [...hashes])
    .unionAll(
      own(db)
        .selectFrom('guests')
        .select('code_hash')
        .where('code_hash', 'in', [...hashes]),
    )
    .execute()
  return new Set(rows.map(({ code_hash }) => code_hash))
}

export async function invitationBehind(
  { db }: Pick<Reader, 'db'>,
  key: { readonly codeHash: string } | { readonly id: string },
): Promise<Invitation | undefined> {
  const [column, value] = 'id' in key ? (['i.id', key.id] as const) : (['i.code_hash', key.codeHash] as const)
  const row = await selected(db).where(column, '=', value).executeTakeFirst()
  return row && asInvitation(row)
}

/** The same, locked until the transaction ends. */
export async function lockInvitation({ db }: Ctx, id: string): Promise<Invitation | undefined> {
  await own(db).selectFrom('invitations').select('id').where('id', '=', id).forUpdate().execute()
  return invitationBehind({ db }, { id })
}

/** What the actor made, newest first; `after` is the id of the last one of the page before. */
export async function invitationsBy(
  { db, actor }: Reader,
  wish: { after?: string | undefined; batch?: string | undefined; limit: number },
): Promise<Invitation[]> {
  const { after, batch, limit } = wish
  const rows = await selected(db)
    .where('i.inviter', '=', actor.person)
    .$if(batch !== undefined, query => query.where('i.batch', '=', batch ?? ''))
    .$if(after !== undefined, query =>
      query.where(
        sql<boolean>`(i.made_at, i.id) < (select made_at, id from invitations where id = ${after})`,
      ),
    )
    .orderBy('i.made_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asInvitation)
}

/** Ends it; whom it was for is forgotten, but for the hash of an address that declined. */
export async function endInvitation(
  { db, now }: Ctx,
  id: string,
  as: 'withdrawn_at' | 'declined_at',
): Promise<void> {
  await own(db)
    .updateTable('invitations')
    .set({ [as]: now, email: null, ...(as === 'declined_at' && { name: '' }) })
    .where('id', '=', id)
    .execute()
}

export async function forgetAddress({ db }: Ctx, id: string): Promise<void> {
  await own(db).updateTable('invitations').set({ email: null }).where('id', '=', id).execute()
}

/** Deletes what nobody answered and is this old. The hash of an address that declined stays with its inviter. */
export async function dropUnanswered({ db }: Ctx, madeBefore: Date): Promise<void> {
  await own(db)
    .deleteFrom('invitations as i')
    .where('i.made_at', '<=', madeBefore)
    .where('i.declined_at', 'is', null)
    .where(eb =>
      eb.not(
        eb.exists(eb.selectFrom('guests as g').select('g.person').whereRef('g.invitation', '=', 'i.id')),
      ),
    )
    .execute()
}

function selected(db: Reader['db']) {
  return own(db)
    .selectFrom('invitations as i')
    .selectAll('i')
    .select(eb =>
      eb
        .selectFrom('guests as g')
        .select(count => count.fn.countAll<number>().as('count'))
        .whereRef('g.invitation', '=', 'i.id')
        .as('guests'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selected>['execute']>>[number]

function asInvitation(row: Row): Invitation {
  const { id, batch, inviter, name, email, message, most } = row
  return {
    ...{ id, batch, inviter, name, email, message, most },
    ...{ way: row.way as Way, asks: row.asks as Asks, lang: row.lang as Lang },
    thing: { kind: row.thing_kind, id: row.thing },
    ...{ madeAt: row.made_at, expiresAt: row.expires_at },
    ...{ withdrawnAt: row.withdrawn_at, declinedAt: row.declined_at, guests: Number(row.guests ?? 0) },
  }
}
