import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf } from './budget.ts'
import { decideFile } from './decide-outcome.ts'
import { budgetFor } from './load-budget.ts'
import { withoutProject } from './pb-file.ts'
import { outcomeOf, saveOutcome } from './queries/outcomes.ts'
import { projectsOf } from './queries/projects.ts'
import { touchBudget } from './queries/save-budget.ts'
import { saveState } from './queries/save-project.ts'
import { lotNumbers, saveStates } from './save-states.ts'

export interface CorrectionWish {
  readonly budget: string
  /** Public. */
  readonly reason: string
  /** Number of a project that cannot be done after all: the vote is decided again without it. */
  readonly without: number
}

/** Decides the same ballots again without a project that cannot be done after all, in public and with the reason. */
export async function correctOutcome(
  ctx: Ctx,
  { budget: id, reason, without }: CorrectionWish,
): Promise<void> {
  const budget = await budgetFor(ctx, 'correct', { id })
  const before = await outcomeOf(ctx, id)
  const projects = await projectsOf(ctx, budget)
  const out = projects.find(({ number, state }) => number === without && state === 'won')
  if (!before || !out) throw new Refusal('invalid', 'budgets.no_such_project', { field: 'without' })
  const file = withoutProject(before.file, without)
  const decided = decideFile(file, budget.rule)
  const others = projects.filter(one => one !== out && (one.state === 'won' || one.state === 'lost'))
  await saveStates(ctx, others, decided)
  await saveState(ctx, [out.id], { state: 'stopped', reason })
  await saveOutcome(ctx, id, {
    ...{ file, outcome: decided.outcome, beside: decided.beside },
    ...{ tieNote: lotNumbers(decided).join(','), correction: `${out.number}. ${out.title}: ${reason}` },
  })
  await touchBudget(ctx, id)
  ctx.tell('budgets.corrected', { verb: 'Update', ...factOf(budget), data: { title: budget.title, reason } })
}
