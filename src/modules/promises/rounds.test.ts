import { expect, test } from 'vitest'
import { daysAfter } from './promise.ts'
import { roundOn, type Round } from './rounds.ts'

/** Days on which something goes out when the job runs on each of `days`. */
function sentOn(dueDay: string, agreed: string, runs: (day: string) => boolean = () => true) {
  const rounds = new Map<Round, Date>()
  const sent: [string, Round][] = []
  for (let day = agreed; day <= daysAfter(dueDay, 60); day = daysAfter(day, 1)) {
    if (!runs(day)) continue
    const round = roundOn(day, { dueDay, agreedAt: new Date(`${agreed}T09:00:00Z`), rounds })
    if (!round) continue
    sent.push([day, round])
    rounds.set(round, new Date(`${day}T06:20:00Z`))
  }
  return sent
}

test('a reminder a week and a day before, a question after the day, again a week later, then the others hear', () => {
  expect(sentOn('2026-04-20', '2026-03-03')).toEqual([
    ['2026-04-13', 'week'],
    ['2026-04-19', 'day'],
    ['2026-04-21', 'due'],
    ['2026-04-28', 'again'],
    ['2026-05-05', 'escalated'],
  ])
})

test('who promised something for within a week is reminded the day before only', () => {
  expect(sentOn('2026-03-08', '2026-03-03').map(([, round]) => round)).toEqual([
    'day',
    'due',
    'again',
    'escalated',
  ])
})

test('who promised something for tomorrow is not reminded of it', () => {
  expect(sentOn('2026-03-04', '2026-03-03').map(([, round]) => round)).toEqual(['due', 'again', 'escalated'])
})

test('a morning without the job is made up for, and nothing goes out twice', () => {
  expect(sentOn('2026-04-20', '2026-03-03', day => day >= '2026-05-01')).toEqual([
    ['2026-05-01', 'due'],
    ['2026-05-08', 'again'],
    ['2026-05-15', 'escalated'],
  ])
})
