import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedRand, castsOf, leastCertainFirst, type Vote } from './index.ts'
import { kMeans } from './k-means.ts'
import { positionsIn } from './positions.ts'
import { planeOf } from './principal-components.ts'
import { oneProportion, share, twoProportions } from './proportions.ts'
import { seeded } from '../seeded.ts'
import { silhouette } from './silhouette.ts'
import { voteTable } from './vote-table.ts'

const matrix = fc
  .record({ people: fc.integer({ min: 2, max: 12 }), statements: fc.integer({ min: 2, max: 9 }) })
  .chain(({ people, statements }) =>
    fc.array(
      fc.array(fc.constantFrom<(Vote | undefined)[]>(1, 0, -1, undefined), {
        minLength: statements,
        maxLength: statements,
      }),
      { minLength: people, maxLength: people },
    ),
  )

const tableOf = (rows: (Vote | undefined)[][]) =>
  voteTable(
    castsOf(
      rows.flatMap((row, person) =>
        row.flatMap((vote, statement) =>
          vote === undefined ? [] : [{ participant: String(person), statement: String(statement), vote }],
        ),
      ),
    ),
  )

/** The slow way: the full matrix with averages filled in, and its covariances turned until they are diagonal (Jacobi). */
function slowEigenvalues(rows: (Vote | undefined)[][]): number[] {
  const columns = rows[0]!.map((_, at) => rows.map(row => row[at]))
  const centered = columns.map(column => {
    const given = column.filter(vote => vote !== undefined)
    const average = given.reduce<number>((sum, vote) => sum + vote, 0) / Math.max(given.length, 1)
    return column.map(vote => (vote === undefined ? 0 : vote - average))
  })
  const a = centered.map(one =>
    centered.map(other => one.reduce((sum, value, at) => sum + value * other[at]!, 0)),
  )
  const pairs = a.flatMap((_, p) => a.slice(p + 1).map((__, step) => [p, p + 1 + step] as const))
  for (let sweep = 0; sweep < 50; sweep++)
    for (const [p, q] of pairs) {
      const angle = 0.5 * Math.atan2(2 * a[p]![q]!, a[q]![q]! - a[p]![p]!)
      const [c, s] = [Math.cos(angle), Math.sin(angle)]
      for (const row of a) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!]
      const [rowP, rowQ] = [a[p]!, a[q]!]
      a[p] = rowP.map((value, at) => c * value - s * rowQ[at]!)
      a[q] = rowP.map((value, at) => s * value + c * rowQ[at]!)
    }
  return a.map((row, at) => row[at]!).sort((one, other) => other - one)
}

describe('principal components without the full matrix', () => {
  it('hold as much of the spread as those of the full matrix', () => {
    fc.assert(
      fc.property(matrix, rows => {
        const table = tableOf(rows)
        const { center, components } = planeOf(table)
        const held = components.map(component => {
          let sum = 0
          for (let person = 0; person < table.people; person++) {
            let along = 0
            for (let at = table.start[person]!; at < table.start[person + 1]!; at++)
              along += (table.vote[at]! - center[table.statement[at]!]!) * component[table.statement[at]!]!
            sum += along * along
          }
          return sum
        })
        const slow = slowEigenvalues(rows)
        expect(held[0]).toBeCloseTo(slow[0]!, 8)
        expect(held[1]).toBeCloseTo(slow[1]!, 8)
      }),
      { numRuns: 150 },
    )
  })

  it('find two directions that spread people equally, among many statements', () => {
    const agreed = Array.from<unknown, Vote>({ length: 40 }, () => 1)
    const table = tableOf([
      [1, undefined, ...agreed],
      [-1, undefined, ...agreed],
      [undefined, 1, ...agreed],
      [undefined, -1, ...agreed],
    ])
    const { x, y } = positionsIn(table, planeOf(table))
    const spreadOf = (along: Float64Array) => along.reduce((sum, value) => sum + value * value, 0)
    expect(spreadOf(x)).toBeGreaterThan(1)
    expect(spreadOf(y)).toBeCloseTo(spreadOf(x), 8)
  })

  it('a worked example: three people, two statements', () => {
    const table = tableOf([
      [1, 1],
      [-1, -1],
      [1, undefined],
    ])
    const plane = planeOf(table)
    expect([...plane.center].map(value => value.toFixed(4))).toEqual(['0.3333', '0.0000'])
    expect(plane.components.map(component => [...component].map(value => value.toFixed(4)))).toEqual([
      ['0.7630', '0.6464'],
      ['-0.6464', '0.7630'],
    ])
    const { x, y } = positionsIn(table, plane)
    expect([...x].map(value => value.toFixed(4))).toEqual(['1.1551', '-1.6637', '0.7194'])
    expect([...y].map(value => value.toFixed(4))).toEqual(['0.3321', '0.0988', '-0.6094'])
  })
})

describe('tests of shares', () => {
  it('are those of Polis', () => {
    expect(share(36, 39)).toBeCloseTo(0.902439, 6)
    expect(oneProportion(36, 39)).toBeCloseTo(5.375872, 6)
    expect(twoProportions({ successes: 3, trials: 3 }, { successes: 3, trials: 3 })).toBe(0)
    expect(twoProportions({ successes: 9, trials: 9 }, { successes: 0, trials: 9 })).toBeCloseTo(4.0452, 4)
  })
})

describe('clusters', () => {
  const points = { x: Float64Array.of(0, 0, 1, 10, 10, 11), y: Float64Array.of(0, 1, 0, 10, 11, 10) }

  it('two heaps are two clusters, and fit', () => {
    const { label } = kMeans(points, { k: 2, draw: seeded(1), starts: 5 })
    expect(adjustedRand(label, [0, 0, 0, 1, 1, 1])).toBe(1)
    expect(silhouette(points, label, 2).average).toBeCloseTo(0.9196, 4)
  })

  it('points in one place are no trouble', () => {
    const same = { x: new Float64Array(4), y: new Float64Array(4) }
    expect([...kMeans(same, { k: 3, draw: seeded(1), starts: 2 }).label]).toEqual([0, 0, 0, 0])
  })
})

describe('likeness of two divisions', () => {
  it('is that of the paper by Hubert and Arabie: names do not matter', () => {
    expect(adjustedRand([0, 0, 1, 1], ['b', 'b', 'a', 'a'])).toBe(1)
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12)
    expect(adjustedRand([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.5714, 4)
  })
})

describe('which statement to show first', () => {
  it('one that nobody saw, then one that is evenly split, then what is known', () => {
    const routed = leastCertainFirst(
      [
        { statement: 'known', agree: 20, disagree: 0, pass: 0 },
        { statement: 'split', agree: 10, disagree: 10, pass: 0 },
        { statement: 'new', agree: 0, disagree: 0, pass: 0 },
        { statement: 'done', agree: 0, disagree: 0, pass: 0 },
      ],
      new Set(['done']),
    )
    expect(routed.map(({ statement }) => statement)).toEqual(['new', 'split', 'known'])
    expect(routed[0]!.gain).toBeCloseTo(1 / 24, 12)
  })

  it('an answer always leaves less to learn', () => {
    const counts = fc.record({ agree: fc.nat(500), disagree: fc.nat(500), pass: fc.nat(500) })
    fc.assert(
      fc.property(counts, before => {
        const after = (['agree', 'disagree', 'pass'] as const).map(side => ({
          ...before,
          [side]: before[side] + 1,
        }))
        const gain = (answers: typeof before) => leastCertainFirst([{ statement: '1', ...answers }])[0]!.gain
        const total = before.agree + before.disagree + before.pass + 3
        const expected = after.reduce((sum, one, at) => {
          const side = (['agree', 'disagree', 'pass'] as const)[at]!
          return sum + ((before[side] + 1) / total) * gain(one)
        }, 0)
        expect(expected).toBeLessThan(gain(before))
      }),
    )
  })
})
