import { expect, it } from 'vitest'
import { seeded } from '../seeded.ts'
import type { Vote } from './casts.ts'
import { growingTable } from './growing-table.ts'
import { castsOf } from './index.ts'
import { PairSums } from './pair-sums.ts'
import { spread } from './principal-components.ts'
import { voteTable } from './vote-table.ts'

const random = seeded(5)
const answer = () => ({
  person: Math.floor(random() * 60),
  statement: Math.floor(random() * 9),
  vote: (Math.floor(random() * 3) - 1) as Vote,
})

it('sums over pairs, kept up to date, do to a vector what all answers do', () => {
  const all = Array.from({ length: 60 * 9 }, (_, at) => ({
    participant: `${Math.floor(at / 9)}`,
    statement: `${at % 9}`,
    vote: answer().vote,
  }))
  const growing = growingTable(voteTable(castsOf(all.filter(() => random() < 0.6))))
  const sums = PairSums.of(growing.table)!
  for (let change = 0; change < 200; change++) {
    const { person, statement, vote } = answer()
    const before = growing.set(person, statement, vote)
    sums.change(growing.table, { person, statement, vote, before })
  }
  const vector = Float64Array.from({ length: 9 }, random)
  const [ours, theirs] = [new Float64Array(9), new Float64Array(9)]
  sums.spread(growing.center).apply(vector, ours)
  spread(growing.table, growing.center).apply(vector, theirs)
  expect(Math.max(...ours.map((value, at) => Math.abs(value - theirs[at]!)))).toBeLessThan(1e-9)
})

it('few answers to many statements are not kept by pairs', () => {
  const casts = castsOf(
    ['1', '2', '3'].map(statement => ({ participant: 'ada', statement, vote: 1 as const })),
  )
  expect(PairSums.of(voteTable(casts))).toBeUndefined()
})
