const hour = 3_600_000 // ms
const day = 24 * hour
const timeZone = 'Europe/Amsterdam'
const days = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
const weekdays = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' })
const hours = new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', hourCycle: 'h23' })

/** What is older is no news: who wants mail again after a long time does not get all of it at once. */
export function newsSince(now: Date): Date {
  return new Date(now.getTime() - 8 * day)
}

/** Eight in the morning, Dutch time: the last time that it was. */
export function lastMorning(now: Date): Date {
  const today = eightOn(now)
  return today <= now ? today : eightOn(new Date(now.getTime() - day))
}

/** Eight in the morning of Tuesday, when weekly letters go: the last time that it was. */
export function lastLetterMorning(now: Date): Date {
  for (let morning = lastMorning(now); ; morning = eightOn(new Date(morning.getTime() - day))) {
    if (weekdays.format(morning) === 'Tue') return morning
  }
}

/** Letters that the morning missed still go during the day, and not at night. */
export function isDaytime(now: Date): boolean {
  const at = Number(hours.format(now))
  return at >= 8 && at < 20
}

/** The day in the Netherlands, as `2026-03-03`. */
export function dayIn(moment: Date): string {
  return days.format(moment)
}

/** Eight o'clock is at six or at seven in UTC, as summer time says. */
function eightOn(moment: Date): Date {
  const inSummer = new Date(`${dayIn(moment)}T06:00:00Z`)
  return Number(hours.format(inSummer)) === 8 ? inSummer : new Date(inSummer.getTime() + hour)
}
