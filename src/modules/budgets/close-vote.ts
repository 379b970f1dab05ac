import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { onBallot } from './ballot.ts'
import { fewestCounted, type Budget } from './budget.ts'
import { decideFile } from './decide-outcome.ts'
import { openSheets } from './enter-paper.ts'
import { pbFileOf } from './pb-file.ts'
import { saveOutcome } from './queries/outcomes.ts'
import { projectsOf } from './queries/projects.ts'
import { lotNumbers, saveStates } from './save-states.ts'
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
