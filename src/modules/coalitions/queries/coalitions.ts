import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { circleColumns, circleOf, seenBy } from '../../circles/index.ts'
import type { Coalition, DecisionRule, Firmness, Party, State } from '../coalition.ts'
import { own } from './own-tables.ts'

/** The coalitions with these ids that the reader may see, in no order; removed ones are left out. */
export async function coalitionsWith(reader: Reader, ids: readonly string[]): Promise<Coalition[]> {
  if (ids.length === 0) return []
  const rows = await seen(reader)
    .where('c.id', 'in', [...ids])
    .where('c.removed_at', 'is', null)
    .execute()
  return rows.map(asCoalition)
}

/** These coalitions, whoever reads, also removed ones: to tell those concerned. */
export async function coalitionsAnywhere(
  { db }: Pick<Reader, 'db'>,
  ids: readonly string[],
): Promise<Coalition[]> {
  if (ids.length === 0) return []
  const rows = await selectCoalitions(db)
    .where('c.id', 'in', [...ids])
    .execute()
  return rows.map(asCoalition)
}

/** The coalition at this slug, also when it was removed. */
export async function coalitionAt(reader: Reader, slug: string): Promise<Coalition | undefined> {
  const row = await seen(reader).where('c.slug', '=', slug).executeTakeFirst()
  return row && asCoalition(row)
}

/** The same by id, locked until the transaction ends. */
export async function lockCoalition(ctx: Ctx, id: string): Promise<Coalition | undefined> {
  const row = await seen(ctx).where('c.id', '=', id).forUpdate('c').executeTakeFirst()
  return row && asCoalition(row)
}

/** Those of an area, or of everywhere, that the reader may see, newest first. */
export async function coalitionsIn(
  reader: Reader,
  areas: readonly string[] | undefined,
  { limit, after }: { limit: number; after?: { updatedAt: Date; id: string } | undefined },
): Promise<Coalition[]> {
  const rows = await seen(reader)
    .where('c.removed_at', 'is', null)
    .$if(areas !== undefined, query => query.where(sql<boolean>`c.areas && ${[...(areas ?? [])]}::text[]`))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(c.updated_at, c.id) < (${after?.updatedAt}, ${after?.id})`),
    )
    .orderBy('c.updated_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asCoalition)
}

/** The coalitions of these issues, as far as the reader may see them, oldest first. */
export async function coalitionsOfIssues(reader: Reader, issues: readonly string[]): Promise<Coalition[]> {
  if (issues.length === 0) return []
  const rows = await seen(reader)
    .where('c.issue', 'in', [...issues])
    .where('c.removed_at', 'is', null)
    .orderBy('c.created_at')
    .execute()
  return rows.map(asCoalition)
}

/** Every coalition in which this person is a party, speaks for one, or is invited, newest first; whoever reads. */
export async function coalitionsOfPerson(reader: Pick<Reader, 'db'>, person: string): Promise<Coalition[]> {
  return (await loadOnce(reader, [person], byPerson)).map(({ coalition }) => coalition)
}

const byPerson = {
  async load({ db }: Pick<Reader, 'db'>, persons: readonly string[]) {
    const rows = await selectCoalitions(db)
      .where('c.removed_at', 'is', null)
      .where(
        sql<boolean>`exists (select from coalition_parties as p
          where p.coalition = c.id and p.left_at is null and p.person = any(${[...persons]}::uuid[]))`,
      )
      .orderBy('c.updated_at', 'desc')
      .execute()
    const all = rows.map(asCoalition)
    return persons.flatMap(person =>
      all
        .filter(({ parties }) => parties.some(party => party.person === person))
        .map(coalition => ({ person, coalition })),
    )
  },
  keyOf: ({ person }: { person: string }) => person,
}

/** Those that the reader may see and in which one of these is a party, newest first. */
export async function coalitionsWithParty(
  reader: Reader,
  { persons = [], organisations = [] }: { persons?: readonly string[]; organisations?: readonly string[] },
): Promise<Coalition[]> {
  if (persons.length + organisations.length === 0) return []
  const rows = await seen(reader)
    .where('c.removed_at', 'is', null)
    .where(
      sql<boolean>`exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null
        and p.since is not null and (p.person = any(${[...persons]}::uuid[])
        or p.organisation = any(${[...organisations]}::uuid[])))`,
    )
    .orderBy('c.updated_at', 'desc')
    .execute()
  return rows.map(asCoalition)
}

export type NewCoalition = Pick<
  Coalition,
  'id' | 'slug' | 'issue' | 'name' | 'aim' | 'places' | 'areas' | 'circle' | 'example'
>

export async function insertCoalition({ db, now, actor }: Ctx, coalition: NewCoalition): Promise<void> {
  const { id, slug, issue, name, aim, circle, example } = coalition
  await own(db)
    .insertInto('coalitions')
    .values({
      ...{ id, slug, issue, name, aim, example, state: 'draft', ...circleColumns(circle) },
      ...{ places: [...coalition.places], areas: [...coalition.areas] },
      ...{ created_at: now, updated_at: now, confirmed_at: now, created_by: actor.person },
    })
    .execute()
}

export type CoalitionChange = Partial<
  Pick<Coalition, 'name' | 'aim' | 'state' | 'rule' | 'conflictPath' | 'outsider' | 'circle' | 'outcome'>
>

/** Changes it; the version goes up and it comes first in the lists. */
export async function updateCoalition({ db, now }: Ctx, id: string, change: CoalitionChange): Promise<void> {
  const { circle, conflictPath, ...plain } = change
  await own(db)
    .updateTable('coalitions')
    .set(eb => ({
      ...plain,
      ...(circle !== undefined && circleColumns(circle)),
      ...(conflictPath !== undefined && { conflict_path: conflictPath }),
      ...(change.state === 'ended' && { ended_at: now }),
      version: eb('version', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .execute()
}

/** Two who begin from the same things at the same moment come one after the other. */
export async function waitForTurn({ db }: Ctx, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db)
}

function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  // Whoever was asked to be a party may read what for.
  const answers = sql<boolean>`exists (select from coalition_parties as p
    where p.coalition = c.id and p.left_at is null and p.person = ${actor.person}::uuid)`
  return selectCoalitions(db).where(seenBy(actor, 'c', answers))
}

interface PartyRow {
  readonly id: string
  readonly organisation: string | null
  readonly person: string | null
  readonly brings: string
  readonly lets_go: string
  readonly interest: string
  readonly firmness: string
  readonly is_steward: boolean
  readonly invited_at: string | null
  readonly invited_by: string | null
  readonly since: string | null
}

function selectCoalitions(db: Reader['db']) {
  return own(db)
    .selectFrom('coalitions as c')
    .selectAll('c')
    .select(
      sql<
        PartyRow[]
      >`(select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]')
        from coalition_parties as p where p.coalition = c.id and p.left_at is null)`.as('parties'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCoalitions>['executeTakeFirstOrThrow']>>

function asCoalition(row: Row): Coalition {
  const { id, slug, issue, name, aim, outsider, places, areas, example, version, outcome } = row
  return {
    ...{ id, slug, issue, name, aim, outsider, places, areas, example, version, outcome },
    state: row.state as State,
    rule: row.rule as DecisionRule,
    conflictPath: row.conflict_path,
    circle: circleOf(row),
    confirmedAt: row.confirmed_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    endedAt: row.ended_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    parties: row.parties.map(party => asParty(party, id)),
  }
}

function asParty(row: PartyRow, coalition: string): Party {
  const { id, organisation, person, brings, interest } = row
  return {
    ...{ id, coalition, organisation, person, brings, interest },
    letsGo: row.lets_go,
    firmness: row.firmness as Firmness,
    isSteward: row.is_steward,
    invitedAt: moment(row.invited_at),
    invitedBy: row.invited_by,
    since: moment(row.since),
  }
}

function moment(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
