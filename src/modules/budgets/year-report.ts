import type { Reader } from '../../platform/ctx/ctx.ts'
import { countPromises } from '../promises/index.ts'
import { dayOf } from '../organisations/index.ts'
import { scopeOf, type Place } from '../places/index.ts'
import type { Budget } from './budget.ts'
import { spentOn, type Milestone } from './milestone.ts'
import type { Project } from './project.ts'
import { budgetsIn } from './queries/budgets.ts'
import { milestonesOf } from './queries/milestones.ts'
import { decidedDays } from './queries/outcomes.ts'
import { projectsShownIn } from './queries/projects.ts'

/** A budget as a year report tells of it. */
interface ReportedBudget {
  readonly budget: Budget
  readonly projects: readonly { readonly project: Project; readonly spent: number; readonly steps: number }[]
}

/** What the budgets of a place did in a year: it writes itself. */
export interface YearReport {
  readonly year: number
  readonly budgets: readonly ReportedBudget[]
  /** Cents. */
  readonly given: number
  readonly spent: number
  readonly done: number
  readonly lessons: readonly { readonly project: string; readonly lesson: Milestone }[]
  /** Promises of the place that were kept and broken in it. */
  readonly promises: { readonly kept: number; readonly broken: number }
}

const mostBudgets = 50

export async function yearReport(reader: Reader, place: Place, year: number): Promise<YearReport> {
  const all = await budgetsIn(reader, { scope: scopeOf(place), isOwn: true, limit: mostBudgets })
  const decided = await decidedDays(
    reader,
    all.map(({ id }) => id),
  )
  const yearOf = (at: Date | null = null) => (at === null ? Infinity : Number(dayOf(at).slice(0, 4)))
  const running = all.filter(({ id }) => yearOf(decided.get(id)) <= year)
  const projects = await projectsShownIn(
    reader,
    running.map(({ id }) => id),
  )
  const winners = projects.filter(({ state }) => ['won', 'done', 'stopped'].includes(state))
  const told = await milestonesOf(
    reader,
    winners.map(({ id }) => id),
  )
  const inYear = told.filter(({ toldAt }) => yearOf(toldAt) === year)
  const counts = await countPromises(reader, { areas: scopeOf(place), settledIn: year })
  const budgets = running.map(budget => ({
    budget,
    projects: winners
      .filter(project => project.budget === budget.id)
      .map(project => {
        const own = inYear.filter(step => step.project === project.id)
        return { project, spent: spentOn(own), steps: own.filter(({ doneAt }) => doneAt !== null).length }
      }),
  }))
  const titles = new Map(winners.map(({ id, title }) => [id, title]))
  return {
    ...{ year, budgets, spent: spentOn(inYear) },
    given: winners.reduce(
      (sum, { budget, cost }) => sum + (yearOf(decided.get(budget)) === year ? cost : 0),
      0,
    ),
    done: winners.filter(({ state, updatedAt }) => state === 'done' && yearOf(updatedAt) === year).length,
    lessons: inYear
      .filter(({ kind }) => kind === 'lesson')
      .map(lesson => ({ project: titles.get(lesson.project) ?? '', lesson })),
    promises: counts,
  }
}
