import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseGreedily, chooseTeam, type Option } from './choose-team.ts'

/** Amounts of a quarter, so that sums are exact. */
const optionsOf = (most: { needs: number; options: number }) =>
  fc
    .array(
      fc.record({
        covers: fc.uniqueArray(fc.nat({ max: most.needs - 1 }), { maxLength: most.needs }),
        cost: fc.integer({ min: 1, max: 16 }).map(quarters => quarters / 4),
      }),
      { maxLength: most.options },
    )
    .map(all => all.map((option, key) => ({ ...option, key })))

const needsOf = (options: Iterable<Option<number>>) => new Set([...options].flatMap(({ covers }) => covers))
const costOf = (options: Iterable<Option<number>>) => [...options].reduce((sum, { cost }) => sum + cost, 0)

/** Slow and plain: every set of options there is. */
function cheapestOfAll(options: readonly Option<number>[]): number {
  const sought = needsOf(options).size
  const sets = Array.from({ length: 2 ** options.length }, (_, bits) =>
    options.filter((_option, at) => (bits >> at) & 1),
  )
  return Math.min(...sets.filter(set => needsOf(set).size === sought).map(costOf))
}

test('a team covers all that anybody covers, at the lowest cost there is', () => {
  fc.assert(
    fc.property(optionsOf({ needs: 6, options: 9 }), options => {
      const team = chooseTeam(options)
      expect([needsOf(team).size, costOf(team)]).toEqual([needsOf(options).size, cheapestOfAll(options)])
    }),
  )
})

test('with many needs a team covers as much, at no more than the harmonic bound of Chvátal', () => {
  fc.assert(
    fc.property(optionsOf({ needs: 6, options: 9 }), options => {
      const team = chooseGreedily(options)
      const widest = Math.max(0, ...options.map(({ covers }) => covers.length))
      const bound = Array.from({ length: widest }, (_, at) => 1 / (at + 1)).reduce((a, b) => a + b, 0)
      expect(needsOf(team).size).toBe(needsOf(options).size)
      expect(costOf(team)).toBeLessThanOrEqual(bound * cheapestOfAll(options) + 1e-9)
    }),
  )
})

test('nobody is in a team without whom it covers as much', () => {
  fc.assert(
    fc.property(optionsOf({ needs: 14, options: 12 }), options => {
      const team = chooseTeam(options)
      const spare = team.filter(
        option => needsOf(team.filter(one => one !== option)).size === needsOf(team).size,
      )
      expect(spare).toEqual([])
    }),
  )
})

test('the worked example in which greed goes wrong: the one who does both is not the cheapest for each', () => {
  const options = [
    { key: 'both', covers: [0, 1], cost: 1.9 },
    { key: 'one', covers: [0], cost: 0.9 },
    { key: 'other', covers: [1], cost: 1.1 },
  ]
  expect([...chooseGreedily(options)].map(({ key }) => key)).toEqual(['one', 'other'])
  expect(chooseTeam(options).map(({ key }) => key)).toEqual(['both'])
})

test('of equals the first is chosen, and without options there is no team', () => {
  const twins = ['a', 'b'].map(key => ({ key, covers: [0], cost: 1 }))
  expect(chooseTeam(twins).map(({ key }) => key)).toEqual(['a'])
  expect(chooseTeam([])).toEqual([])
})
