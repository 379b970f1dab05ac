import type { ReviewAnswer, Signature } from './signature.ts'

/** How long before the day of looking again the parties are called. */
export const callsBefore = { month: 30, week: 7 } as const // days

const dayLength = 24 * 3_600_000

/** `2026-03-03` and 30 -> `2026-04-02`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

/** The same day a year later; 29 February becomes 1 March. */
export function yearAfter(day: string): string {
  const moved = new Date(`${day}T12:00:00Z`)
  moved.setUTCFullYear(moved.getUTCFullYear() + 1)
  return moved.toISOString().slice(0, 10)
}

interface Called {
  readonly lookDay: string
  readonly called: 'month' | 'week' | null
  readonly today: string
}

/** Which call is due; the later one when both are. */
export function callDue({ lookDay, called, today }: Called): 'month' | 'week' | 'ask' | null {
  if (lookDay <= today) return 'ask'
  if (addDays(today, callsBefore.week) >= lookDay) return called === 'week' ? null : 'week'
  if (addDays(today, callsBefore.month) >= lookDay) return called === null ? 'month' : null
  return null
}

/** What the parties make of it once all have answered: the same answer of all counts, other answers ask for a new version. */
export function outcomeOf(
  signatures: readonly Pick<Signature, 'answers'>[],
  lookDay: string,
): ReviewAnswer | null {
  const answers = signatures.map(({ answers }) => answers[lookDay])
  if (answers.length === 0 || answers.includes(undefined)) return null
  if (answers.every(answer => answer === 'goes_on')) return 'goes_on'
  return answers.every(answer => answer === 'stop') ? 'stop' : 'renew'
}
