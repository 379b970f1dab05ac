import { dayOf } from '../organisations/index.ts'
import { daysAfter } from './promise.ts'

/** Reminders a week and a day before, the question after the day, the same again, and then the others hear. */
export const rounds = ['week', 'day', 'due', 'again', 'escalated'] as const
export type Round = (typeof rounds)[number]

interface Standing {
  /** `2026-03-03` */
  readonly dueDay: string
  readonly agreedAt: Date
  readonly rounds: ReadonlyMap<Round, Date>
}

const week = 7 // days

/** What is to go out on that day for a running promise; null when nothing is. What was promised shortly before is not reminded of. */
export function roundOn(today: string, { dueDay, agreedAt, rounds: gone }: Standing): Round | null {
  const agreed = dayOf(agreedAt)
  if (today <= dueDay) {
    const lastDay = daysAfter(dueDay, -1)
    if (today >= lastDay) return gone.has('day') || agreed >= lastDay ? null : 'day'
    const weekBefore = daysAfter(dueDay, -week)
    return today < weekBefore || gone.has('week') || agreed >= weekBefore ? null : 'week'
  }
  const asked = gone.get('due')
  if (asked === undefined) return 'due'
  const again = gone.get('again')
  if (again === undefined) return today >= daysAfter(dayOf(asked), week) ? 'again' : null
  return !gone.has('escalated') && today >= daysAfter(dayOf(again), week) ? 'escalated' : null
}
