import type { Outcome } from '@knooppunt/engine/budgeting'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** What came out, with the anonymous file that it was computed from. */
export interface SavedOutcome {
  readonly file: string
  readonly outcome: Outcome
  /** The greedy outcome. */
  readonly beside: Outcome | null
  /** Which projects the lots decided between, or how a tie was settled. */
  readonly tieNote: string
  /** What was corrected afterwards, and why. */
  readonly correction: string
  readonly decidedAt: Date
}

export async function saveOutcome(
  { db, now, actor }: Ctx,
  budget: string,
  saved: Omit<SavedOutcome, 'decidedAt'>,
): Promise<void> {
  const row = {
    ...{ file: saved.file, tie_note: saved.tieNote, correction: saved.correction },
    ...{ outcome: JSON.stringify(saved.outcome), decided_at: now, decided_by: actor.person },
    beside: saved.beside && JSON.stringify(saved.beside),
  }
  await own(db)
    .insertInto('budget_outcomes')
    .values({ budget, ...row })
    .onConflict(conflict => conflict.column('budget').doUpdateSet(row))
    .execute()
}

export async function outcomeOf(
  { db }: Pick<Reader, 'db'>,
  budget: string,
): Promise<SavedOutcome | undefined> {
  const row = await own(db)
    .selectFrom('budget_outcomes')
    .selectAll()
    .where('budget', '=', budget)
    .executeTakeFirst()
  return (
    row && {
      ...{ file: row.file, tieNote: row.tie_note, correction: row.correction },
      outcome: row.outcome as unknown as Outcome,
      beside: row.beside as unknown as Outcome | null,
      decidedAt: row.decided_at,
    }
  )
}

/** When each of these budgets was decided. */
export async function decidedDays(
  { db }: Pick<Reader, 'db'>,
  budgets: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (budgets.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('budget_outcomes')
    .select(['budget', 'decided_at'])
    .where('budget', 'in', [...budgets])
    .execute()
  return new Map(rows.map(row => [row.budget, row.decided_at]))
}

/** The title of the budget that was read from exactly this file before. */
export async function importedFrom({ db }: Pick<Reader, 'db'>, file: string): Promise<string | undefined> {
  const row = await own(db)
    .selectFrom('budget_outcomes as o')
    .innerJoin('budgets as b', 'b.id', 'o.budget')
    .select('b.title')
    .where('b.origin', '=', 'import')
    .where('o.file', '=', file)
    .executeTakeFirst()
  return row?.title
}
