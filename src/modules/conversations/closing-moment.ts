/** The last second of a day as people write it (`2026-05-31`), in Dutch time; undefined for what is no day. */
export function readMoment(day: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const utc = new Date(`${day}T23:59:59Z`)
  if (Number.isNaN(utc.getTime()) || utc.toISOString().slice(0, 10) !== day) return undefined
  const hours = [1, 2].find(ahead => hourIn(new Date(utc.getTime() - ahead * hour)) === '23')
  return hours === undefined ? undefined : new Date(utc.getTime() - hours * hour)
}

const hour = 3_600_000 // ms
const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hour12: false,
})

function hourIn(moment: Date): string {
  return clock.format(moment)
}
