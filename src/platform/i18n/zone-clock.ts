export const dutchZone = 'Europe/Amsterdam'

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  })
  clocks.set(timeZone, made)
  return made
}

/** What the clock in a time zone says, in ms as if it were UTC. Throws a RangeError for a zone that is not there. */
export function clockAt(moment: Date, timeZone = dutchZone): number {
  const part = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The moment at which the clock there says this: in the hour that comes twice, one of both; in the one that is skipped, the next. */
export function momentOf(clock: number, timeZone = dutchZone): Date {
  const guess = clock - (clockAt(new Date(clock), timeZone) - clock)
  return new Date(guess - (clockAt(new Date(guess), timeZone) - clock))
}

/** `2026-03-03T19:30` as typed in a form, in Dutch time; null when it is no moment. */
export function readMoment(text: string): Date | null {
  const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}:00Z`) : NaN
  return Number.isNaN(clock) ? null : momentOf(clock)
}

/** The same the other way round, for a form. */
export function typedMoment(moment: Date): string {
  return new Date(clockAt(moment)).toISOString().slice(0, 16)
}
