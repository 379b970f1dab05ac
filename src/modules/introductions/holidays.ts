/** Days of the year (month-day) on which nobody should be asked to meet: New Year, King's Day, 4 and 5 May, Christmas, New Year's Eve. */
const fixed = new Set(['1-1', '4-27', '5-4', '5-5', '12-24', '12-25', '12-26', '12-31'])

/** Easter Sunday with the days that move along: Good Friday, Easter Monday, Ascension Day, Whit Sunday and Monday. */
const fromEaster = new Set([-2, 0, 1, 39, 49, 50])

const day = 86_400_000 // ms

/** Whether this day, as UTC midnight, is a Dutch holiday. */
export function isHoliday(date: Date): boolean {
  const days = (date.getTime() - easterOf(date.getUTCFullYear()).getTime()) / day
  return fixed.has(`${date.getUTCMonth() + 1}-${date.getUTCDate()}`) || fromEaster.has(days)
}

/**
 * Easter Sunday in the Gregorian calendar.
 * @source Anonymous, "To find Easter", Nature 13, 487 (1876); the names of the steps are those of Meeus, Astronomical Algorithms (1991).
 */
function easterOf(year: number): Date {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1))
}
