import { sql, type Selectable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Cases } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Action, Case, Cause, DeciderRole, Decision, ShownPart } from '../case.ts'
import type { RuleCode } from '../rules.ts'
import { own } from './own-tables.ts'

/** The cases with these ids, in no order. What somebody may see of them says `rights.ts`. */
export async function casesWith({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Case[]> {
  if (ids.length === 0) return []
  const rows = await selectCases(db)
    .where('c.id', 'in', [...ids])
    .execute()
  return rows.map(asCase)
}

/** One, locked until the transaction ends, so that two decisions come after each other. */
export async function lockCase({ db }: Ctx, id: string): Promise<Case | undefined> {
  await own(db).selectFrom('cases').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return (await casesWith({ db }, [id]))[0]
}

export interface CaseWish {
  readonly part: ShownPart
  /** Codes of places; null for all. */
  readonly places: readonly string[] | null
  /** Id of the last one of the page before. */
  readonly before: string | undefined
  readonly limit: number
}

/** Newest first. */
export async function casesIn({ db }: Pick<Reader, 'db'>, wish: CaseWish): Promise<Case[]> {
  const { part, places, before, limit } = wish
  const waits = sql<boolean>`exists (select 1 from case_objections o join case_decisions d on d.id = o.decision
    where d."case" = c.id and o.decided_at is null)`
  const rows = await selectCases(db)
    .$if(part === 'open', query => query.where('c.decided_at', 'is', null))
    .$if(part === 'objections', query => query.where(waits))
    .$if(part === 'decided', query => query.where('c.decided_at', 'is not', null))
    .$if(places !== null, query => query.where(sql<boolean>`c.areas && ${[...(places ?? [])]}::text[]`))
    .$if(before !== undefined, query =>
      query.where(sql<boolean>`(c.opened_at, c.id) < (select opened_at, id from cases where id = ${before})`),
    )
    .orderBy('c.opened_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asCase)
}

/** Every case about one thing, newest first. */
export async function casesAbout(
  { db }: Pick<Reader, 'db'>,
  { kind, thing }: Pick<Case, 'kind' | 'thing'>,
): Promise<Case[]> {
  const rows = await selectCases(db)
    .where('c.kind', '=', kind)
    .where('c.thing', '=', thing)
    .orderBy('c.opened_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(asCase)
}

/** What was decided about the things of somebody, and what of theirs is held, newest first. */
export async function casesOfAuthor({ db }: Pick<Reader, 'db'>, author: string): Promise<Case[]> {
  const rows = await selectCases(db)
    .where('c.author', '=', author)
    .where(eb => eb.or([eb('c.decided_at', 'is not', null), eb('c.held', '=', true)]))
    .orderBy('c.opened_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(asCase)
}

export type NewCase = Pick<
  Case,
  'id' | 'kind' | 'thing' | 'title' | 'path' | 'areas' | 'author' | 'cause' | 'words' | 'held' | 'heldUntil'
>

/** Returns the id of the open case of that thing: this one, or the one that was there. */
export async function openCase(
  { db, now }: Ctx,
  wish: NewCase,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { heldUntil, areas, words, ...row } = wish
  const added = await own(db)
    .insertInto('cases')
    .values({ ...row, areas: [...areas], words: [...words], held_until: heldUntil, opened_at: now })
    .onConflict(conflict => conflict.columns(['kind', 'thing']).where('decided_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) return { id: added.id, isNew: true }
  const { id } = await own(db)
    .selectFrom('cases')
    .select('id')
    .where('kind', '=', wish.kind)
    .where('thing', '=', wish.thing)
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { id, isNew: false }
}

/** Marks an open case as holding its thing. */
export async function markHeld(
  { db }: Ctx,
  id: string,
  { words, until }: { words: readonly string[]; until: Date | null },
): Promise<void> {
  await own(db)
    .updateTable('cases')
    .set({ held: true, held_until: until, words: [...words] })
    .where('id', '=', id)
    .execute()
}

/** Which of these things are held until somebody looked. */
export async function openHolds({ db }: Pick<Reader, 'db'>, things: readonly string[]): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('cases')
    .select('thing')
    .where('thing', 'in', [...things])
    .where('held', '=', true)
    .where('decided_at', 'is', null)
    .execute()
  return rows.map(({ thing }) => thing)
}

/** Ids of what is held until a moment that has come. */
export async function dueHolds({ db, now }: Reader): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('cases')
    .select('id')
    .where('decided_at', 'is', null)
    .where('held', '=', true)
    .where('held_until', '<=', now)
    .orderBy('held_until')
    .execute()
  return rows.map(({ id }) => id)
}

/** Whether a first post of this person was let through. */
export async function hadFirstPost({ db }: Pick<Reader, 'db'>, author: string): Promise<boolean> {
  const row = await own(db)
    .selectFrom('cases as c')
    .innerJoin('case_decisions as d', 'd.case', 'c.id')
    .select('c.id')
    .where('c.author', '=', author)
    .where('c.cause', '=', 'first_post')
    .where('d.action', 'in', ['keep', 'restore'])
    .executeTakeFirst()
  return row !== undefined
}

/** Deletes what was decided before a moment, and cases about somebody who is erased. */
export async function dropCases({ db }: Ctx, which: { before: Date } | { person: string }): Promise<void> {
  const query = own(db).deleteFrom('cases')
  if ('before' in which) await query.where('decided_at', '<', which.before).execute()
  else await query.where('kind', '=', 'person').where('thing', '=', which.person).execute()
}

function selectCases(db: Reader['db']) {
  return own(db)
    .selectFrom('cases as c')
    .selectAll('c')
    .select(eb => [
      eb
        .selectFrom('case_reports as r')
        .select(count => count.fn.countAll<number>().as('count'))
        .whereRef('r.case', '=', 'c.id')
        .as('reports'),
      jsonArrayFrom(
        eb
          .selectFrom('case_decisions as d')
          .leftJoin('case_objections as o', 'o.decision', 'd.id')
          .select(['d.id', 'd.action', 'd.rule', 'd.words', 'd.days', 'd.author', 'd.decided_by', 'd.role'])
          .select(['d.decided_at', 'o.words as objection', 'o.made_at', 'o.granted', 'o.answer'])
          .select(['o.role as answered_role', 'o.decided_at as answered_at'])
          .whereRef('d.case', '=', 'c.id')
          .orderBy('d.decided_at')
          .orderBy('d.id'),
      ).as('decisions'),
    ])
}

interface DecisionRow {
  readonly id: string
  readonly action: string
  readonly rule: string | null
  readonly words: string
  readonly days: number | null
  readonly author: string | null
  readonly decided_by: string | null
  readonly role: string
  readonly decided_at: Date | string
  readonly objection: string | null
  readonly made_at: Date | string | null
  readonly granted: boolean | null
  readonly answer: string | null
  readonly answered_role: string | null
  readonly answered_at: Date | string | null
}

function asCase(
  row: Selectable<Cases> & { reports: number | null; decisions: readonly DecisionRow[] },
): Case {
  return {
    ...{ id: row.id, kind: row.kind, thing: row.thing, title: row.title, path: row.path, areas: row.areas },
    ...{ author: row.author, cause: row.cause as Cause, words: row.words, openedAt: row.opened_at },
    ...{ held: row.held, heldUntil: row.held_until, decidedAt: row.decided_at },
    reports: Number(row.reports ?? 0),
    decisions: row.decisions.map(decision => asDecision(row.id, decision)),
  }
}

function asDecision(id: string, row: DecisionRow): Decision {
  return {
    ...{ id: row.id, case: id, words: row.words, days: row.days, author: row.author },
    action: row.action as Action,
    rule: row.rule as RuleCode | null,
    decidedBy: row.decided_by,
    role: row.role as DeciderRole,
    decidedAt: new Date(row.decided_at),
    objection:
      row.objection === null || row.made_at === null
        ? null
        : {
            words: row.objection,
            madeAt: new Date(row.made_at),
            granted: row.granted,
            answer: row.answer,
            role: row.answered_role as DeciderRole | null,
            decidedAt: row.answered_at === null ? null : new Date(row.answered_at),
          },
  }
}
