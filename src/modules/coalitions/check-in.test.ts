import { expect, test } from 'vitest'
import { addMarks, emptyTally, lowestOf, spreadOf, type CheckIn } from './check-in.ts'

const at = new Date('2026-03-03T09:00:00Z')
const marks = { equal: 1, open: 5, understanding: 3, curious: 4, doing: 2 }

function round(answers: number, about: Partial<CheckIn> = {}): CheckIn {
  let tally: readonly number[] = emptyTally
  for (let n = 0; n < answers; n++) tally = addMarks(tally, n === 0 ? { ...marks, equal: 2 } : marks)
  return { id: 'r', coalition: 'c', openedAt: at, closesAt: at, closedAt: at, answers, tally, ...about }
}

test('with four answers nothing is shown, with five the spread', () => {
  expect([spreadOf(round(4)), spreadOf(round(5))?.[0]]).toEqual([
    null,
    { question: 'equal', counts: [4, 1, 0, 0, 0], average: 1.2 },
  ])
})

test('while a round is open nothing is shown, however many answered', () => {
  expect(spreadOf(round(20, { closedAt: null }))).toBeNull()
})

test('the lowest question is the one with the lowest average', () => {
  expect(lowestOf(spreadOf(round(5)) ?? [])?.question).toBe('equal')
})
