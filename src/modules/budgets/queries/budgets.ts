import { sql, type Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import type { After } from '../../../platform/http/moment-cursor.ts'
import { circleOf, inCircle, seenBy } from '../../circles/index.ts'
import type { BallotForm, Budget, Calendar, HostRole, Phase, Proof, Rule } from '../budget.ts'
import { own } from './own-tables.ts'

/** The budgets with these ids that the reader may see, in no order. */
export function budgetsWith(reader: Reader, ids: readonly string[]): Promise<Budget[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load(reader: Reader, ids: readonly string[]): Promise<Budget[]> {
    const rows = await seen(reader)
      .where('b.id', 'in', [...ids])
      .execute()
    return rows.map(asBudget)
  },
  keyOf: ({ id }: Budget) => id,
}

export async function budgetAt(reader: Reader, slug: string): Promise<Budget | undefined> {
  const row = await seen(reader).where('b.slug', '=', slug).executeTakeFirst()
  return row && asBudget(row)
}

/**
 * The same by id, locked until the transaction ends: `share` for what may go on side by side within a phase, such as ballots;
 * `update` for what changes the budget itself.
 */
export async function lockBudget(
  ctx: Ctx,
  id: string,
  lock: 'share' | 'update' = 'update',
): Promise<Budget | undefined> {
  const found = seen(ctx).where('b.id', '=', id)
  const row = await (lock === 'share' ? found.forShare('b') : found.forUpdate('b')).executeTakeFirst()
  return row && asBudget(row)
}

/** In which one can do something, the most pressing first; the others come after them. */
const firstPhases: readonly Phase[] = ['voting', 'support', 'ideas']

export interface ListWish {
  /** Codes of places; everywhere when left out. */
  readonly scope?: readonly string[] | undefined
  readonly phase?: Phase | undefined
  /** Without those that were decided elsewhere. */
  readonly isOwn?: boolean | undefined
  /** Of those only what is not over, first where one can do something; there are no further pages of it. */
  readonly isRunning?: boolean | undefined
  readonly after?: After | undefined
  readonly limit: number
}

/** What lists show to the reader, what changed last first. */
export async function budgetsIn({ db, actor }: Reader, wish: ListWish): Promise<Budget[]> {
  const { scope, phase, isRunning = false, isOwn = isRunning, after, limit } = wish
  const rows = await selectBudgets(db)
    .where('b.hidden_at', 'is', null)
    .where(inCircle(actor, 'b'))
    .$if(scope !== undefined, query => query.where(sql<boolean>`b.areas && ${[...(scope ?? [])]}::text[]`))
    .$if(phase !== undefined, query => query.where('b.phase', '=', phase ?? ''))
    .$if(isOwn, query => query.where('b.origin', 'is', null))
    .$if(isRunning, query => query.where('b.phase', '<>', 'looking_back'))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(b.updated_at, b.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .$if(isRunning, query => query.orderBy(sql`array_position(${[...firstPhases]}::text[], b.phase)`))
    .orderBy('b.updated_at', 'desc')
    .orderBy('b.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asBudget)
}

/** Budgets that the reader may see; who hosts one always does. */
function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  const belongs = sql<boolean>`exists (
    select from budget_hosts as h where h.budget = b.id and h.person = ${actor.person}::uuid)`
  return selectBudgets(db).where(seenBy(actor, 'b', belongs))
}

function selectBudgets(db: Kysely<DB>) {
  return own(db)
    .selectFrom('budgets as b')
    .selectAll('b')
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('budget_hosts as h')
          .select(['h.person', 'h.role'])
          .whereRef('h.budget', '=', 'b.id')
          .orderBy('h.since')
          .orderBy('h.person'),
      ).as('hosts'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectBudgets>['executeTakeFirstOrThrow']>>

function asBudget(row: Row): Budget {
  const { id, slug, title, intro, source, place, areas, example, version } = row
  return {
    ...{ id, slug, title, intro, source, place, areas, example, version },
    amount: Number(row.amount_cents),
    whoMay: row.who_may,
    minAge: row.min_age,
    proof: row.proof as Proof,
    ballot: row.ballot as BallotForm,
    ballotMost: row.ballot_most,
    rule: row.rule as Rule,
    supportNeeded: row.support_needed,
    phase: row.phase as Phase,
    phaseSince: row.phase_since,
    calendar: row.calendar as Calendar,
    lotSeed: row.lot_seed,
    isImport: row.origin === 'import',
    circle: circleOf(row),
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    hosts: row.hosts.map(({ person, role }) => ({ person, role: role as HostRole })),
  }
}
