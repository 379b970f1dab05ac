import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { circleColumns, circleOf, seenBy } from '../../circles/index.ts'
import type { Theme } from '../../initiatives/index.ts'
import type { Issue, Origin, OriginKind } from '../issue.ts'
import { own } from './own-tables.ts'

/** The issues with these ids that the reader may see, in no order; removed ones are left out. */
export async function issuesWith(reader: Reader, ids: readonly string[]): Promise<Issue[]> {
  if (ids.length === 0) return []
  const rows = await seen(reader)
    .where('i.id', 'in', [...ids])
    .where('i.removed_at', 'is', null)
    .execute()
  return rows.map(asIssue)
}

/** These issues, whoever reads, also removed ones: to tell those concerned. */
export async function issuesAnywhere({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Issue[]> {
  if (ids.length === 0) return []
  const rows = await selectIssues(db)
    .where('i.id', 'in', [...ids])
    .execute()
  return rows.map(asIssue)
}

/** The issue at this slug, also when it was removed. */
export async function issueAt(reader: Reader, slug: string): Promise<Issue | undefined> {
  const row = await seen(reader).where('i.slug', '=', slug).executeTakeFirst()
  return row && asIssue(row)
}

/** The same by id, locked until the transaction ends. */
export async function lockIssue(ctx: Ctx, id: string): Promise<Issue | undefined> {
  const row = await seen(ctx).where('i.id', '=', id).forUpdate('i').executeTakeFirst()
  return row && asIssue(row)
}

/** Those of an area, or of everywhere, that the reader may see, newest first. */
export async function issuesIn(
  reader: Reader,
  areas: readonly string[] | undefined,
  { limit, after }: { limit: number; after?: { updatedAt: Date; id: string } | undefined },
): Promise<Issue[]> {
  const rows = await seen(reader)
    .where('i.removed_at', 'is', null)
    .$if(areas !== undefined, query => query.where(sql<boolean>`i.areas && ${[...(areas ?? [])]}::text[]`))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(i.updated_at, i.id) < (${after?.updatedAt}, ${after?.id})`),
    )
    .orderBy('i.updated_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asIssue)
}

/** What these issues came from. Ask the kinds themselves what the reader may see of it. */
export async function originsOf(
  { db }: Pick<Reader, 'db'>,
  issues: readonly string[],
): Promise<(Origin & { readonly issue: string })[]> {
  if (issues.length === 0) return []
  const rows = await own(db)
    .selectFrom('issue_origins')
    .select(['issue', 'kind', 'object as id'])
    .where('issue', 'in', [...issues])
    .orderBy('issue')
    .orderBy('sort')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as OriginKind }))
}

/** The issues that came from this thing, as far as the reader may see them. */
export async function issuesFrom(reader: Reader, origin: Origin): Promise<Issue[]> {
  const rows = await seen(reader)
    .where('i.removed_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('issue_origins as o')
          .select('o.issue')
          .whereRef('o.issue', '=', 'i.id')
          .where('o.kind', '=', origin.kind)
          .where('o.object', '=', origin.id),
      ),
    )
    .orderBy('i.created_at')
    .execute()
  return rows.map(asIssue)
}

export type NewIssue = Pick<
  Issue,
  'id' | 'slug' | 'title' | 'explanation' | 'themes' | 'places' | 'areas' | 'circle' | 'example'
> & { readonly origins: readonly Origin[] }

export async function insertIssue({ db, now, actor }: Ctx, issue: NewIssue): Promise<void> {
  const { id, slug, title, explanation, circle, example, origins } = issue
  await own(db)
    .insertInto('issues')
    .values({
      ...{ id, slug, title, explanation, example, ...circleColumns(circle) },
      ...{ themes: [...issue.themes], places: [...issue.places], areas: [...issue.areas] },
      ...{ created_at: now, updated_at: now, confirmed_at: now, created_by: actor.person },
    })
    .execute()
  if (origins.length === 0) return
  await own(db)
    .insertInto('issue_origins')
    .values(origins.map((origin, sort) => ({ issue: id, kind: origin.kind, object: origin.id, sort })))
    .execute()
}

export type IssueChange = Pick<Issue, 'title' | 'explanation' | 'themes' | 'places' | 'areas' | 'circle'>

/** Changes its text; the version goes up and it comes first in the lists. */
export async function updateIssue({ db, now }: Ctx, id: string, change: IssueChange): Promise<void> {
  const { title, explanation, themes, places, areas, circle } = change
  await own(db)
    .updateTable('issues')
    .set(eb => ({
      ...{ title, explanation, ...circleColumns(circle) },
      ...{ themes: [...themes], places: [...places], areas: [...areas] },
      version: eb('version', '+', 1),
      ...{ updated_at: now, confirmed_at: now },
    }))
    .where('id', '=', id)
    .execute()
}

function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  // Whoever was asked to own it together may read it.
  const answers = sql<boolean>`(i.created_by = ${actor.person}::uuid or exists (
    select from coalitions as c join coalition_parties as p on p.coalition = c.id
    where c.issue = i.id and c.removed_at is null and p.left_at is null and p.person = ${actor.person}::uuid))`
  return selectIssues(db).where(seenBy(actor, 'i', answers))
}

function selectIssues(db: Kysely<DB>) {
  return own(db)
    .selectFrom('issues as i')
    .selectAll('i')
    .select(
      sql<
        string[]
      >`array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id
        where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null
        and p.is_steward and p.person is not null order by p.since)`.as('keepers'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectIssues>['executeTakeFirstOrThrow']>>

function asIssue(row: Row): Issue {
  const { id, slug, title, explanation, places, areas, example, version } = row
  return {
    ...{ id, slug, title, explanation, places, areas, example, version },
    themes: row.themes as Theme[],
    circle: circleOf(row),
    confirmedAt: row.confirmed_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    stewards: [...new Set([...(row.created_by === null ? [] : [row.created_by]), ...row.keepers])],
  }
}
