import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../case.ts'
import { equalShares, exhausts } from '../equal-shares.ts'
import { decide, type Utility } from '../index.ts'
import { profileOf } from '../profile.ts'
import { emptyPurchases } from '../purchases.ts'
import { runShares } from '../shares-run.ts'
import { tieRanks } from '../ties.ts'
import { electionOf, sketches, type Sketch } from './elections.ts'

/** Costs and budget some hundreds of units, so that there is much to pass over. */
const inHundreds = fc
  .record({ sketch: sketches, jitter: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }) })
  .map(({ sketch, jitter }): Sketch => ({
    ...sketch,
    budget: String(Number(sketch.budget) * 97),
    projects: Object.fromEntries(
      Object.entries(sketch.projects).map(([id, cost], at) => [
        id,
        Math.ceil(Number(cost) * 97) + (jitter[at] ?? 0),
      ]),
    ),
  }))

function caseOf(sketch: Sketch, utility: Utility): Case {
  const election = electionOf(sketch)
  const profile = profileOf(election, utility)
  return { election, profile, ranks: tieRanks(election, profile, 'votes') }
}

function unitByUnit(given: Case) {
  const { budget, unit } = given.election
  const state = emptyPurchases(given)
  runShares(state, budget)
  for (const step = unit * BigInt(given.profile.voters); !exhausts(state);) {
    const { share } = state
    if (runShares(state, share + step, budget)) continue
    runShares(state, share)
    break
  }
  return { bought: state.bought, share: state.share, spentAt: [...state.spentAt] }
}

const natural = { approval: 'cost', ordinal: 'borda', cumulative: 'score', scoring: 'score' } as const

describe('raising the shares', () => {
  it('ends with the same shares, purchases and payments as unit by unit', () => {
    let passedOver = 0
    fc.assert(
      fc.property(inHundreds, fc.boolean(), (sketch, byCount) => {
        const given = caseOf(sketch, byCount ? 'cardinality' : natural[sketch.kind])
        const { bought, share, spentAt } = equalShares(given, 'add1')
        if (share > given.election.budget) passedOver++
        expect({ bought, share, spentAt: [...spentAt] }).toEqual(unitByUnit(given))
      }),
      { numRuns: 600, seed: 1 },
    )
    expect(passedOver).toBeGreaterThan(100)
  })

  // With 90 million each b is bought; a needs 66 666 667 more from each of three, and then nothing else fits.
  it('passes over tens of millions of units at which nothing changes', () => {
    const election = electionOf({
      kind: 'approval',
      budget: '900000000',
      projects: { a: 400000000, b: 350000000, c: 700000000 },
      votes: ['a,b', 'a', 'a,c', 'b', 'b', 'b', 'b', 'c', 'c', 'c'],
    })
    const { selected } = decide(election, { rule: 'equal-shares', completion: 'add1' })
    expect(selected).toEqual(['a', 'b'])
  })
})
