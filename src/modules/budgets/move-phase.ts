import { randomBytes } from 'node:crypto'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, phaseAfter, type Budget, type Phase } from './budget.ts'
import { closeVote } from './close-vote.ts'
import { budgetFor } from './load-budget.ts'
import { projectsOf } from './queries/projects.ts'
import { savePhase } from './queries/save-budget.ts'
import { saveState } from './queries/save-project.ts'

export interface MoveWish {
  readonly budget: string
  /** The phase that the actor saw as the next: two clicks at once are one step. */
  readonly to: Phase
  readonly reason?: string
}

/** The one deliberate step to the next phase. */
export async function moveOn(ctx: Ctx, { budget: id, to, reason = '' }: MoveWish): Promise<void> {
  const budget = await budgetFor(ctx, 'move', { id })
  if (phaseAfter(budget.phase) !== to) throw new Refusal('conflict', 'budgets.moved_already')
  await (leaving[budget.phase] ?? nothing)(ctx, budget)
  const lotSeed = to === 'voting' ? randomBytes(16).toString('hex') : undefined
  await savePhase(ctx, budget, { to, reason, lotSeed })
  ctx.tell('budgets.moved', {
    ...{ verb: 'Update', ...factOf(budget) },
    data: { title: budget.title, from: budget.phase, to },
  })
}

const nothing = (): Promise<void> => Promise.resolve()

/** What a phase leaves behind. */
const leaving: Partial<Record<Phase, (ctx: Ctx, budget: Budget) => Promise<void>>> = {
  support: supportedGoOn,
  check: judgedGoOn,
  voting: closeVote,
}

/** Ideas with enough support become projects. */
async function supportedGoOn(ctx: Ctx, budget: Budget): Promise<void> {
  const ideas = (await projectsOf(ctx, budget)).filter(({ state }) => state === 'idea')
  const enough = ideas.filter(({ supporters }) => supporters >= budget.supportNeeded)
  if (enough.length === 0) throw new Refusal('conflict', 'budgets.no_idea_supported')
  await saveState(
    ctx,
    enough.map(({ id }) => id),
    { state: 'project' },
  )
}

/** Nothing is on the ballot, or left off it, without a public reason. */
async function judgedGoOn(ctx: Ctx, budget: Budget): Promise<void> {
  const projects = (await projectsOf(ctx, budget)).filter(({ hiddenAt }) => hiddenAt === null)
  const waiting = projects.filter(({ state }) => state === 'project').length
  if (waiting > 0) throw new Refusal('conflict', 'budgets.not_all_judged', { count: waiting })
  if (!projects.some(({ state }) => state === 'feasible')) {
    throw new Refusal('conflict', 'budgets.nothing_feasible')
  }
}
