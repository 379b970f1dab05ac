import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { indexBudgets } from './index-budgets.ts'
import { forgetAddresses } from './leave-address.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.ts'
import { budgetThing, projectThing } from './thing.ts'

export { beginBudget, nameHost } from './begin-budget.ts'
export { pathOf as budgetPath, phaseAfter, type Phase } from './budget.ts'
export { enterPaper } from './enter-paper.ts'
export { castBallot } from './cast-ballot.ts'
export { removeExampleBudgets } from './example.ts'
export { importBudget, type ImportedBudget } from './import-budget.ts'
export { moveOn as moveBudget } from './move-phase.ts'
export { pathOf as projectPath } from './project.ts'
export { codesOf as codesOfBatch, makeCodes as makeBudgetCodes } from './print-codes.ts'
export { ballotsOf } from './queries/voters.ts'
export { keptOfBudgets } from './queries/kept.ts'
export { PlaceBudgets } from './pages/PlaceBudgets.tsx'
export { projectsOf as projectsOfBudget, projectsWith } from './queries/projects.ts'
export { budgetAt, budgetsWith } from './queries/budgets.ts'
export { runningBudgets } from './show-list.ts'
export { stillAsked as stillAskedProjects } from './still-asked.ts'
export { tellIdea } from './tell-idea.ts'
export { whoHears as whoHearsOfBudgets } from './who-hears.ts'
export { judgeProject, workOutProject } from './work-out.ts'

export const budgets: Module = {
  name: 'budgets',
  messages,
  routes,
  api,
  jobs,
  things: [budgetThing, projectThing],
  consumers: [indexBudgets],
}

function jobs(house: House): Job[] {
  const run = () => house.transact(system, forgetAddresses)
  return [{ name: 'forget-ballot-addresses', every: '45 3 * * *', run }]
}
