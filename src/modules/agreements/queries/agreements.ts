import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { circleColumns, circleOf, seenBy, watching } from '../../circles/index.ts'
import { coalitionsOfPerson, coalitionsWith, partiesOf, type Coalition } from '../../coalitions/index.ts'
import type { Agreement, Kind } from '../agreement.ts'
import { own } from './own-tables.ts'

/** The agreements with these ids that the reader may see, in no order. */
export async function agreementsWith(reader: Reader, ids: readonly string[]): Promise<Agreement[]> {
  if (ids.length === 0) return []
  const query = await seen(reader)
  return visible(reader, await query.where('a.id', 'in', [...ids]).execute())
}

export async function agreementAt(reader: Reader, slug: string): Promise<Agreement | undefined> {
  const query = await seen(reader)
  return (await visible(reader, await query.where('a.slug', '=', slug).execute()))[0]
}

/** Those of these coalitions, newest first. */
export async function agreementsOf(reader: Reader, coalitions: readonly string[]): Promise<Agreement[]> {
  if (coalitions.length === 0) return []
  return visible(reader, await newestFirst(await seen(reader), coalitions).execute())
}

/** The same for a coalition that the reader sees, when all of it is at hand. */
export async function agreementsIn(reader: Reader, coalition: Coalition): Promise<Agreement[]> {
  const own = partiesOf(coalition, reader.actor.person).length > 0 ? [coalition.id] : []
  const rows = await newestFirst(seenAmong(reader, own), [coalition.id]).execute()
  return rows.map(asAgreement)
}

/** A part of all public agreements with a version, newest first; those of hidden coalitions are left out, so a part may be short. */
export async function newestAgreements(
  reader: Reader,
  wish: {
    readonly areas: readonly string[] | undefined
    readonly coalition: string | undefined
    readonly after: { readonly at: Date; readonly id: string } | undefined
    readonly limit: number
  },
): Promise<{ readonly all: number; readonly agreements: Agreement[]; readonly last: Agreement | undefined }> {
  const { areas, coalition, after, limit } = wish
  const query = await seen(reader)
  const rows = await query
    .where('a.versions', '>', 0)
    .where('a.circle', '=', 'public')
    .where('a.hidden_at', 'is', null)
    .$if(areas !== undefined, some => some.where(sql<boolean>`a.areas && ${[...(areas ?? [])]}::text[]`))
    .$if(coalition !== undefined, some => some.where('a.coalition', '=', coalition ?? ''))
    .$if(after !== undefined, some =>
      some.where(sql<boolean>`(a.updated_at, a.id) < (${after?.at}, ${after?.id})`),
    )
    .orderBy('a.updated_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
    .execute()
  const last = rows.at(-1)
  return { all: rows.length, agreements: await visible(reader, rows), last: last && asAgreement(last) }
}

/** Locked until the transaction ends. */
export async function lockAgreement(ctx: Ctx, id: string): Promise<Agreement | undefined> {
  const query = await seen(ctx)
  return (await visible(ctx, await query.where('a.id', '=', id).forUpdate('a').execute()))[0]
}

/** All that go on with a version in force. */
export async function idsInForce({ db }: Pick<Reader, 'db'>): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('agreements')
    .select('id')
    .where('in_force', 'is not', null)
    .where('ended_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** All of these coalitions, whoever may see them. */
export async function idsOfCoalitions(
  { db }: Pick<Reader, 'db'>,
  coalitions: readonly string[],
): Promise<string[]> {
  if (coalitions.length === 0) return []
  const rows = await own(db)
    .selectFrom('agreements')
    .select('id')
    .where('coalition', 'in', [...coalitions])
    .execute()
  return rows.map(({ id }) => id)
}

export type NewAgreement = Pick<
  Agreement,
  'id' | 'slug' | 'coalition' | 'kind' | 'title' | 'reviewDay' | 'places' | 'areas' | 'circle' | 'example'
>

export async function insertAgreement({ db, now, actor }: Ctx, agreement: NewAgreement): Promise<void> {
  const { id, slug, coalition, kind, title, reviewDay, places, areas, circle, example } = agreement
  await own(db)
    .insertInto('agreements')
    .values({
      ...{ id, slug, coalition, kind, title, example, review_day: reviewDay, ...circleColumns(circle) },
      ...{ places: [...places], areas: [...areas] },
      ...{ created_at: now, created_by: actor.person, updated_at: now },
    })
    .execute()
}

export type AgreementChange = Partial<
  Pick<
    Agreement,
    | 'title'
    | 'reviewDay'
    | 'circle'
    | 'version'
    | 'versions'
    | 'inForce'
    | 'inForceAt'
    | 'lookDay'
    | 'called'
    | 'reviewingAt'
    | 'endedAt'
    | 'endedBy'
    | 'hiddenAt'
    | 'hiddenReason'
  >
>

const columnOf = {
  title: 'title',
  reviewDay: 'review_day',
  version: 'version',
  versions: 'versions',
  inForce: 'in_force',
  inForceAt: 'in_force_at',
  lookDay: 'look_day',
  called: 'called',
  reviewingAt: 'reviewing_at',
  endedAt: 'ended_at',
  endedBy: 'ended_by',
  hiddenAt: 'hidden_at',
  hiddenReason: 'hidden_reason',
} as const

/** Changes it, and it comes first in the lists. */
export async function updateAgreement({ db, now }: Ctx, id: string, change: AgreementChange): Promise<void> {
  const { circle, ...plain } = change
  const columns = Object.entries(plain).map(([name, value]): [string, unknown] => [
    columnOf[name as keyof typeof columnOf],
    value,
  ])
  await own(db)
    .updateTable('agreements')
    .set({
      ...(Object.fromEntries(columns) as object),
      ...(circle !== undefined && circleColumns(circle)),
      updated_at: now,
    })
    .where('id', '=', id)
    .execute()
}

/** Those whose coalition the reader may see too. */
async function visible(reader: Reader, rows: readonly Row[]): Promise<Agreement[]> {
  const coalitions = await coalitionsWith(reader, [...new Set(rows.map(({ coalition }) => coalition))])
  const shown = new Set(coalitions.map(({ id }) => id))
  return rows.filter(({ coalition }) => shown.has(coalition)).map(asAgreement)
}

/** Parties see all agreements of their coalition; others see one once it has a version. */
async function seen(reader: Reader) {
  const { person } = reader.actor
  const own = person === null ? [] : await coalitionsOfPerson(reader, person)
  return seenAmong(
    reader,
    own.map(({ id }) => id),
  )
}

/** The same with the ids of the coalitions that the reader is a party of. */
function seenAmong({ db, actor }: Reader, own: readonly string[]) {
  const isParty = sql<boolean>`a.coalition = any(${[...own]}::uuid[])`
  return select(db)
    .where(seenBy(actor, 'a', isParty))
    .where(sql<boolean>`(a.versions > 0 or ${isParty} or ${watching(actor, 'a')})`)
}

function newestFirst(query: ReturnType<typeof seenAmong>, coalitions: readonly string[]) {
  return query
    .where('a.coalition', 'in', [...coalitions])
    .orderBy('a.updated_at', 'desc')
    .orderBy('a.id', 'desc')
}

function select(db: Reader['db']) {
  return own(db)
    .selectFrom('agreements as a')
    .selectAll('a')
    .select([
      sql<string>`a.review_day::text`.as('reviewOn'),
      sql<string | null>`a.look_day::text`.as('lookOn'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function asAgreement(row: Row): Agreement {
  const { id, slug, coalition, title, places, areas, example, version, versions } = row
  return {
    ...{ id, slug, coalition, title, places, areas, example, version, versions },
    kind: row.kind as Kind,
    reviewDay: row.reviewOn,
    circle: circleOf(row),
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    inForce: row.in_force,
    inForceAt: row.in_force_at,
    lookDay: row.lookOn,
    called: row.called as Agreement['called'],
    reviewingAt: row.reviewing_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    endedAt: row.ended_at,
    endedBy: row.ended_by as Agreement['endedBy'],
  }
}
