import { randomInt } from 'node:crypto'
import type { Step, Table } from '../tables/index.ts'

/** A table while it is held. */
export interface Sitting {
  readonly table: string
  /** Five letters; whoever has them may read along. */
  readonly code: string
  /** Whether others may still take a seat. */
  readonly doorOpen: boolean
  /** Counts from 0 in the script of the table. */
  readonly step: number
  readonly stepSince: Date
  readonly beganAt: Date
}

/** With a phone; through the desk of who takes notes; or on paper. */
export const seatKinds = ['phone', 'desk', 'paper'] as const
export type SeatKind = (typeof seatKinds)[number]

/** Somebody at the table. */
export interface Seat {
  readonly id: string
  readonly table: string
  readonly kind: SeatKind
  /** Empty for who gives none. */
  readonly name: string
  readonly person: string | null
  readonly guest: string | null
  readonly joinedAt: Date
}

/** Whether it is the seat of who writes this name. */
export function isNamed(seat: Pick<Seat, 'name'>, name: string): boolean {
  return seat.name.toLowerCase() === name.toLowerCase()
}

export const longestName = 80
export const mostSeats = 500

/** Consonants that are not taken for another one, on a screen or read aloud: without Q, V and Y. */
export const letters = 'BCDFGHJKLMNPRSTWXZ'
const length = 5

/** 18 to the power of 5 is 1.9 million: with the limit on wrong codes nobody finds a table by trying. */
export function newCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
}

/** What was typed as a code; undefined when it cannot be one. */
export function readCode(text: string): string | undefined {
  const [typed] =
    new RegExp(`^[${letters}]{${length}}$`).exec(text.toUpperCase().replace(/[\s.-]/g, '')) ?? []
  return typed
}

/** The page of the phones. */
export function pathOfCode(code: string): string {
  return `/aan/${code}`
}

/** The step that the table is at. */
export function stepOf({ script }: Pick<Table, 'script'>, { step }: Pick<Sitting, 'step'>): Step {
  const found = script.steps[Math.min(step, script.steps.length - 1)]
  if (!found) throw new Error('A script has at least one step.')
  return found
}

/** When the time of the step is up. */
export function stepEnds(table: Pick<Table, 'script'>, sitting: Pick<Sitting, 'step' | 'stepSince'>): Date {
  return new Date(sitting.stepSince.getTime() + stepOf(table, sitting).minutes * 60_000)
}
