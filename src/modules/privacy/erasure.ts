const day = 24 * 3_600_000

/** How long a closed account can be opened again. */
export const graceDays = 14

/** An account that nobody uses is erased after so many months, and its person is warned twice before that. */
export const unusedMonths = 24
export const warnedDays = { first: 30, second: 7 } as const

export interface Erasure {
  readonly person: string
  readonly askedAt: Date
  readonly eraseAt: Date
}

export function graceEnds(now: Date): Date {
  return addDays(now, graceDays)
}

export interface Warned {
  readonly firstAt: Date
  readonly secondAt: Date | null
}

/** Used last before this moment, somebody is to be warned. */
export function toWarnBefore(now: Date): Date {
  return addMonths(addDays(now, warnedDays.first), -unusedMonths)
}

/** What is due for somebody who stays away. Each step keeps its full time, also when the one before came late. */
export function nextStep({
  usedAt,
  warned,
  now,
}: {
  usedAt: Date
  warned: Warned | undefined
  now: Date
}): 'warn_first' | 'warn_second' | 'erase' | null {
  if (!warned) return now >= addDays(endOf(usedAt), -warnedDays.first) ? 'warn_first' : null
  const { firstAt, secondAt } = warned
  if (secondAt === null) {
    return now >= addDays(firstAt, warnedDays.first - warnedDays.second) ? 'warn_second' : null
  }
  return now >= addDays(secondAt, warnedDays.second) ? 'erase' : null
}

export function addDays(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * day)
}

function endOf(usedAt: Date): Date {
  return addMonths(usedAt, unusedMonths)
}

function addMonths(moment: Date, months: number): Date {
  const moved = new Date(moment)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  return moved
}
