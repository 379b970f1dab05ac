import { describe, expect, it } from 'vitest'
import { castsOf, runningConversation, type Cast } from './index.ts'
import { positionsIn } from './positions.ts'
import { planeOf } from './principal-components.ts'
import { seeded } from '../seeded.ts'
import { voteTable } from './vote-table.ts'

/** Three kinds of people, new ones and new statements coming in all along, some answers changed. */
function talk(count: number): Cast[] {
  const random = seeded(8)
  const likes = Array.from({ length: 3 }, () => Array.from({ length: 40 }, () => random()))
  return Array.from({ length: count }, (_, at) => {
    const person = Math.floor(random() * (20 + at / 40))
    const statement = Math.floor(random() * Math.min(40, 10 + at / 60))
    const vote = random() < 0.1 ? 0 : random() < likes[person % 3]![statement]! ? 1 : -1
    return { participant: `p${person}`, statement: `s${statement}`, vote }
  })
}

const leftOut = new Set(['s3', 's19'])

/** Largest difference between a running and a whole analysis, whichever way the axes point. */
function difference(answers: readonly Cast[], start: number): number {
  const running = runningConversation(castsOf(answers.slice(0, start), leftOut), leftOut)
  for (const answer of answers.slice(start)) running.add(answer)
  const casts = castsOf(answers, leftOut)
  const table = voteTable(casts)
  const { x, y } = positionsIn(table, planeOf(table))
  return casts.participants.reduce((largest, id, at) => {
    const now = running.position(id)!
    const off = (one: number, other: number) => Math.abs(Math.abs(one) - Math.abs(other))
    return Math.max(largest, off(now.x, x[at]!), off(now.y, y[at]!))
  }, 0)
}

describe('a running conversation', () => {
  it.each([0, 1, 700, 1999])(
    'of 2,000 answers, %i of them at the start, stands where a whole analysis puts it',
    start => {
      expect(difference(talk(2000), start)).toBeLessThan(0.001)
    },
  )

  it('knows nothing of a stranger', () => {
    expect(runningConversation(castsOf([])).position('nobody')).toBeUndefined()
  })

  it('keeps somebody who only answered what is left out in the middle', () => {
    const running = runningConversation(castsOf([]), leftOut)
    running.add({ participant: 'ada', statement: 's3', vote: 1 })
    running.add({ participant: 'bob', statement: 's1', vote: 1 })
    expect(running.position('ada')).toEqual({ x: 0, y: 0 })
    expect(running.statements).toEqual(['s1'])
  })
})
