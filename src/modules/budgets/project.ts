import { away } from '../../platform/activities/move.ts'
import type { Theme } from '../initiatives/index.ts'
import { pathOf as pathOfBudget, personsOf, slugText, type Budget } from './budget.ts'

export const states = [
  ...(['idea', 'project', 'feasible', 'infeasible', 'won', 'lost'] as const),
  ...(['done', 'stopped', 'merged'] as const),
] as const
export type ProjectState = (typeof states)[number]

/** A line of what it costs. */
export interface Cost {
  readonly what: string
  readonly cents: number
}

/** An idea for a budget, which becomes a costed proposal, and then may be realised. */
export interface Project {
  readonly id: string
  readonly slug: string
  readonly budget: string
  readonly number: number
  readonly title: string
  readonly what: string
  readonly why: string
  readonly plan: string
  readonly placeWords: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly theme: Theme | null
  /** Code of the part of the budget's place that it is for; null for all of it. */
  readonly area: string | null
  readonly owner: string | null
  /** The official who helps with plan and costs. */
  readonly helper: string | null
  readonly state: ProjectState
  /** Why it is feasible or not, or why it stopped; public. */
  readonly reason: string
  readonly mergedInto: string | null
  /** What the file of an import calls it. */
  readonly fileId: string | null
  /** Cents: all lines together. */
  readonly cost: number
  readonly costs: readonly Cost[]
  /** How many people support it. */
  readonly supporters: number
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
}

type Named = Pick<Project, 'number' | 'slug'>

export function pathOf(budget: Pick<Budget, 'slug'>, { number, slug }: Named): string {
  return `${pathOfBudget(budget)}/projecten/${number}-${slug}`
}

export function projectSlug(title: string): string {
  return slugText(title) || 'project'
}

/** The number in front of a part of an address. */
export function numberIn(part: string): number {
  return Number(/^\d{1,6}/.exec(part)?.[0] ?? 0)
}

/** Who answers for it. */
export function keepersOf(
  budget: Pick<Budget, 'hosts'>,
  { owner, helper }: Pick<Project, 'owner' | 'helper'>,
): string[] {
  return [...new Set([owner, helper, ...personsOf(budget, 'host')])].filter(one => one !== null)
}

export function sumOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { cents }) => sum + cents, 0)
}

/** How it may be known outside: what a moderator took off the pages stays inside. */
export function factOf(
  { id, hiddenAt = null }: Pick<Project, 'id'> & Partial<Pick<Project, 'hiddenAt'>>,
  budget: Pick<Budget, 'id' | 'areas' | 'circle' | 'hiddenAt'>,
) {
  const isAway = hiddenAt !== null || budget.hiddenAt !== null
  return {
    ...{ object: { kind: 'project', id }, target: { kind: 'budget', id: budget.id } },
    ...{ areas: budget.areas, circle: isAway ? away : budget.circle },
  }
}
