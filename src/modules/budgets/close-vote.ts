import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { onBallot } from './ballot.ts'
import { factOf, fewestCounted, type Budget } from './budget.ts'
import { decideFile, type Decided } from './decide-outcome.ts'
import { openSheets } from './enter-paper.ts'
import { budgetFor } from './load-budget.ts'
import { numberOfLot, pbFileOf, withoutProject } from './pb-file.ts'
import type { Project } from './project.ts'
import { outcomeOf, saveOutcome } from './queries/outcomes.ts'
import { projectsOf } from './queries/projects.ts'
import { saveState } from './queries/save-project.ts'
import { touchBudget } from './queries/save-budget.ts'
import { ballotsOf } from './queries/voters.ts'

/** Closes the vote: the file is made, and the outcome is computed from that file. */
export async function closeVote(ctx: Ctx, budget: Budget): Promise<void> {
  const open = (await openSheets(ctx, budget.id)).length
  if (open > 0) throw new Refusal('conflict', 'budgets.sheets_open', { count: open })
  const projects = await projectsOf(ctx, budget)
  const ballots = await ballotsOf(ctx, budget.id)
  if (ballots.length < fewestCounted) {
    throw new Refusal('conflict', 'budgets.too_few_ballots', { least: fewestCounted })
  }
  const file = pbFileOf({ budget, projects, ballots })
  const decided = decideFile(file, budget.rule)
  await saveStates(ctx, onBallot(projects), decided)
  const { outcome, beside } = decided
  await saveOutcome(ctx, budget.id, {
    ...{ file, outcome, beside, tieNote: lotNumbers(decided).join(','), correction: '' },
  })
}

/** Numbers of the projects between which only the lots decided. */
function lotNumbers({ lots }: Decided): number[] {
  return lots.map(numberOfLot).sort((a, b) => a - b)
}

async function saveStates(ctx: Ctx, projects: readonly Project[], { outcome }: Decided): Promise<void> {
  const won = new Set(outcome.selected.map(numberOfLot))
  const idsOf = (wins: boolean) =>
    projects.flatMap(({ id, number }) => (won.has(number) === wins ? [id] : []))
  await saveState(ctx, idsOf(true), { state: 'won' })
  await saveState(ctx, idsOf(false), { state: 'lost' })
}

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
