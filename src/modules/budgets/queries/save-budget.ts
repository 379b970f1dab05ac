import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { circleColumns } from '../../circles/index.ts'
import type { Budget, Host, Phase } from '../budget.ts'
import { own } from './own-tables.ts'

export type Told = Pick<
  Budget,
  | 'title'
  | 'intro'
  | 'amount'
  | 'whoMay'
  | 'minAge'
  | 'proof'
  | 'ballot'
  | 'ballotMost'
  | 'rule'
  | 'supportNeeded'
  | 'calendar'
  | 'circle'
>

export type NewBudget = Told &
  Pick<Budget, 'id' | 'slug' | 'place' | 'areas' | 'example' | 'isImport' | 'source' | 'phase'>

export async function insertBudget({ db, now, actor }: Ctx, wish: NewBudget): Promise<void> {
  const { id, slug, place, areas, example, isImport, source, phase } = wish
  await own(db)
    .insertInto('budgets')
    .values({
      ...{ id, slug, place, example, source, phase, ...columnsOf(wish) },
      ...{ areas: [...areas], origin: isImport ? 'import' : null },
      ...{ phase_since: now, created_at: now, updated_at: now, created_by: actor.person },
    })
    .execute()
}

/** Changes its text and rules; the version goes up. */
export async function updateBudget({ db, now }: Ctx, id: string, change: Told): Promise<void> {
  await own(db)
    .updateTable('budgets')
    .set(eb => ({ ...columnsOf(change), version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}

export async function savePhase(
  { db, now, actor }: Ctx,
  budget: Pick<Budget, 'id' | 'phase'>,
  { to, reason, lotSeed }: { to: Phase; reason: string; lotSeed?: string | undefined },
): Promise<void> {
  await own(db)
    .updateTable('budgets')
    .set({
      ...{ phase: to, phase_since: now, updated_at: now },
      ...(lotSeed === undefined ? {} : { lot_seed: lotSeed }),
    })
    .where('id', '=', budget.id)
    .execute()
  const moved = { from_phase: budget.phase, to_phase: to, reason, moved_at: now, moved_by: actor.person }
  await own(db)
    .insertInto('budget_moves')
    .values({ id: newId(), budget: budget.id, ...moved })
    .execute()
}

/** A step to another phase, as its page tells. */
export interface PhaseMove {
  readonly to: Phase
  readonly reason: string
  readonly at: Date
}

export async function movesOf({ db }: Pick<Reader, 'db'>, budget: string): Promise<PhaseMove[]> {
  const rows = await own(db)
    .selectFrom('budget_moves')
    .select(['to_phase', 'reason', 'moved_at'])
    .where('budget', '=', budget)
    .orderBy('moved_at')
    .execute()
  return rows.map(({ to_phase, reason, moved_at }) => ({ to: to_phase as Phase, reason, at: moved_at }))
}

export async function insertHost({ db, now }: Ctx, budget: string, { person, role }: Host): Promise<void> {
  await own(db)
    .insertInto('budget_hosts')
    .values({ budget, person, role, since: now })
    .onConflict(conflict => conflict.columns(['budget', 'person']).doUpdateSet({ role }))
    .execute()
}

export async function dropHost({ db }: Ctx, budget: string, person: string): Promise<void> {
  await own(db).deleteFrom('budget_hosts').where('budget', '=', budget).where('person', '=', person).execute()
}

/** Off the pages with a reason, or back on them without. */
export async function saveHiding({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  await own(db)
    .updateTable('budgets')
    .set({ hidden_at: reason === null ? null : now, hidden_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** It changed: lists show it first. */
export async function touchBudget({ db, now }: Ctx, id: string): Promise<void> {
  await own(db).updateTable('budgets').set({ updated_at: now }).where('id', '=', id).execute()
}

function columnsOf(told: Told) {
  const { title, intro, proof, ballot, rule } = told
  return {
    ...{ title, intro, proof, ballot, rule, amount_cents: told.amount, who_may: told.whoMay },
    ...{ min_age: told.minAge, ballot_most: told.ballotMost, support_needed: told.supportNeeded },
    ...{ calendar: JSON.stringify(told.calendar), ...circleColumns(told.circle) },
  }
}
