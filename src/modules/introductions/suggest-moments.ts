import { clockAt, momentOf } from '../../platform/i18n/zone-clock.ts'
import { isHoliday } from './holidays.ts'

const minute = 60_000
const day = 1440 * minute

interface Part {
  readonly weekdays: readonly number[]
  /** Minutes after midnight, Dutch time. */
  readonly at: number
}

const [sunday, monday, tuesday, wednesday, thursday, friday, saturday] = [0, 1, 2, 3, 4, 5, 6]
const workdays = [monday, tuesday, wednesday, thursday, friday]
const evening: Part = { weekdays: [monday, tuesday, wednesday, thursday], at: 19 * 60 + 30 }
const morning: Part = { weekdays: workdays, at: 10 * 60 }
const afternoon: Part = { weekdays: [saturday], at: 14 * 60 }
const anyAfternoon: Part = { weekdays: [...workdays, sunday], at: 14 * 60 }

/** Room to agree first; and no moment is further than two weeks away. */
const days = { first: 3, last: 13 }

/**
 * Three moments to meet within the coming two weeks, earliest first: an evening and a morning on weekdays, and a Saturday
 * afternoon (another one when Saturdays are holidays). Three different days, never a Dutch holiday, in Dutch time.
 */
export function suggestMoments(now: Date): Date[] {
  const today = dutchDay(now)
  const taken: number[] = []
  const find = ({ weekdays, at }: Part): Date | null => {
    for (let ahead = days.first; ahead <= days.last; ahead += 1) {
      const date = new Date(today + ahead * day)
      if (!weekdays.includes(date.getUTCDay()) || isHoliday(date) || taken.includes(date.getTime())) continue
      taken.push(date.getTime())
      return momentOf(date.getTime() + at * minute)
    }
    return null
  }
  const found = [find(evening), find(morning), find(afternoon) ?? find(anyAfternoon)]
  return found.filter(moment => moment !== null).toSorted((a, b) => a.getTime() - b.getTime())
}

/** The day it is in the Netherlands, as UTC midnight in ms. */
function dutchDay(moment: Date): number {
  return Math.floor(clockAt(moment) / day) * day
}
