import { isDeepStrictEqual } from 'node:util'
import type { Stage } from '@knooppunt/engine/opinions'

/** How a statement was answered: agree, disagree, pass, and how many find it important. */
export interface Count {
  readonly agree: number
  readonly disagree: number
  readonly pass: number
  readonly important: number
}

/** Where people stand in the picture: the middle and how far they stand apart from it. */
export interface Cloud {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A group of opinion, which has five people at least. */
export interface OpinionGroup extends Cloud {
  readonly size: number
  /** How far it comes back when people are drawn again, 0 to 1. */
  readonly sureness: number
  /** What sets it apart, strongest first, by the number of the statement. */
  readonly says: readonly { readonly number: number; readonly side: 'agree' | 'disagree' }[]
}

/** What the votes of a conversation say. Statements go by their number. */
export interface Outcome {
  readonly participants: number
  readonly votes: number
  readonly stage: Stage
  readonly groups: readonly OpinionGroup[]
  /** Everybody together; null while only counts are shown. */
  readonly everybody: Cloud | null
  readonly agree: readonly number[]
  readonly disagree: readonly number[]
  readonly divisive: readonly number[]
  /** How sure the division into groups is that was tried, shown or not. */
  readonly stability: number
  /** Of each statement that was answered. Not for pages as it is: `shownCount` says what may be seen. */
  readonly counts: Readonly<Record<number, Count>>
}

/** Where one voter stands. */
export interface Position {
  readonly x: number
  readonly y: number
  /** Place of the group in `groups`; null for who is in none. */
  readonly group: number | null
}

export const nothingYet: Outcome = {
  ...{ participants: 0, votes: 0, stage: 'counts', groups: [], everybody: null },
  ...{ agree: [], disagree: [], divisive: [], stability: 0, counts: {} },
}

/** From so many voters on a statement it is told how they voted; under it only how many. */
export const fewestTold = 5

export type ShownCount = { readonly seen: number; readonly told: Count | null }

export function shownCount({ counts }: Pick<Outcome, 'counts'>, number: number): ShownCount {
  const count = counts[number]
  if (!count) return { seen: 0, told: null }
  const seen = count.agree + count.disagree + count.pass
  return { seen, told: seen < fewestTold ? null : count }
}

export function isSameOutcome(one: Outcome, other: Outcome): boolean {
  return isDeepStrictEqual(one, JSON.parse(JSON.stringify(other)))
}
