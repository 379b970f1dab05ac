import { Refusal } from '../../platform/refusal/refusal.ts'
import { deadlineOf, isOver, isRunning, othersOf, type Introduction } from './introduction.ts'

export const most = { open: 5, aWeek: 10 } as const

const day = 86_400_000 // ms
const week = 7 * day
const year = 365 * day

/** How far back requests count. The longest wait is that of a "later", after which a year goes by. */
export function countsSince(now: Date): Date {
  return new Date(now.getTime() - year - 60 * day)
}

interface Wish {
  readonly proposer: string
  /** Who is asked: one person, or the two of a proposal. */
  readonly asked: readonly string[]
  readonly now: Date
}

/**
 * Refuses when somebody asks too much, or the same people again; `before` are this person's requests that count. It looks at
 * no more than the asker sees: a no keeps its place until the moment at which a silence would end.
 */
export function checkLimits(before: readonly Introduction[], { proposer, asked, now }: Wish): void {
  const same = before.filter(one => asksSame(one, proposer, asked))
  if (same.some(one => isWaiting(one, now))) throw new Refusal('conflict', 'introductions.asked_already')
  if (same.some(one => isRunning(one, now))) throw new Refusal('conflict', 'introductions.met_already')
  if (same.some(one => isOver(one, now) && now.getTime() < endOf(one).getTime() + year)) {
    throw new Refusal('conflict', 'introductions.not_again')
  }
  if (before.filter(one => isWaiting(one, now)).length >= most.open) {
    throw new Refusal('too_many', 'introductions.enough_open', { count: most.open })
  }
  const thisWeek = before.filter(one => now.getTime() - one.askedAt.getTime() < week)
  if (thisWeek.length >= most.aWeek) {
    throw new Refusal('too_many', 'introductions.enough_week', { count: most.aWeek })
  }
}

/** Whether one of the two said no to the other, or let a request of the other go by, less than a year ago. */
export function wasRefused(between: readonly Introduction[], now: Date): boolean {
  return between.some(
    one =>
      one.agreedAt === null &&
      !one.isUnheard &&
      now.getTime() < endOf(one).getTime() + year &&
      (isOver(one, now) || one.sides.some(({ answer }) => answer === 'no')),
  )
}

function isWaiting(introduction: Introduction, now: Date): boolean {
  return introduction.agreedAt === null && !isOver(introduction, now)
}

function endOf(introduction: Introduction): Date {
  const ends = introduction.sides
    .filter(({ answer }) => answer !== 'yes')
    .map(side => deadlineOf(introduction, side).getTime())
  return new Date(Math.min(...ends))
}

function asksSame(introduction: Introduction, proposer: string, asked: readonly string[]): boolean {
  const before = othersOf(introduction, proposer).map(({ person }) => person)
  return before.length === asked.length && before.every(person => asked.includes(person))
}
