import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, type Completion, type Election, type Rule, type Ties, type Utility } from '../index.ts'
import { electionOf, sketches, type Sketch } from './elections.ts'
import { slowly } from './slowly.ts'

const utilities: Record<Sketch['kind'], readonly Utility[]> = {
  approval: ['cost', 'cardinality'],
  ordinal: ['cost', 'cardinality', 'borda'],
  cumulative: ['cost', 'cardinality', 'score'],
  scoring: ['cost', 'cardinality', 'score'],
}
const ways: readonly [Rule, Completion][] = [
  ['equal-shares', 'none'],
  ['equal-shares', 'add1'],
  ['equal-shares', 'add1-greedy'],
  ['greedy', 'none'],
  ['phragmen', 'none'],
]
const methods = ({ kind }: Sketch) =>
  utilities[kind].flatMap(utility =>
    ways.flatMap(([rule, completion]) =>
      (['votes', 'lexicographic'] as Ties[]).map(ties => ({ rule, utility, completion, ties })),
    ),
  )
const cases = sketches.chain(sketch =>
  fc.record({ sketch: fc.constant(sketch), method: fc.constantFrom(...methods(sketch)) }),
)
const runs = (numRuns: number) => ({ numRuns, seed: 1 })

describe('every rule', () => {
  it('funds what the slow version funds', () => {
    fc.assert(
      fc.property(cases, ({ sketch, method }) => {
        const election = electionOf(sketch)
        expect(decide(election, method).selected).toEqual(slowly(election, method))
      }),
      runs(1500),
    )
  })

  it('never spends more than the budget', () => {
    fc.assert(
      fc.property(cases, ({ sketch, method }) => {
        const { cost, budget } = decide(electionOf(sketch), method)
        expect(cost).toBeLessThanOrEqual(budget)
      }),
      runs(300),
    )
  })

  it('gives the same whatever the order of voters and projects', () => {
    fc.assert(
      fc.property(cases, fc.integer(), ({ sketch, method }, seed) => {
        const shuffled = <T>(list: readonly T[]) => list.toSorted((a, b) => hash(a, seed) - hash(b, seed))
        const other: Sketch = {
          ...sketch,
          votes: shuffled(sketch.votes),
          projects: Object.fromEntries(shuffled(Object.entries(sketch.projects))),
        }
        expect(JSON.stringify(decide(electionOf(other), method))).toBe(
          JSON.stringify(decide(electionOf(sketch), method)),
        )
      }),
      runs(300),
    )
  })

  it('funds the same when all costs and the budget are thousand times as much', () => {
    fc.assert(
      fc.property(cases, ({ sketch, method }) => {
        const election = electionOf(sketch)
        expect(decide(scaled(election, 1000n), method).selected).toEqual(decide(election, method).selected)
      }),
      runs(300),
    )
  })
})

describe('equal shares', () => {
  it('passes EJR+ up to any project, whatever the utility and the completion', () => {
    fc.assert(
      fc.property(cases, ({ sketch, method }) => {
        const { measures } = decide(electionOf(sketch), { ...method, rule: 'equal-shares' })
        expect(measures.ejrPlus.holds).toBe(true)
      }),
      runs(500),
    )
  })

  it('says how many more supporters with untouched shares would have been enough', () => {
    fc.assert(
      fc.property(sketches, sketch => {
        const { projects, budget } = decide(electionOf(sketch), {
          rule: 'equal-shares',
          utility: 'cardinality',
        })
        const share = budget / sketch.votes.length
        for (const { why, cost } of Object.values(projects)) {
          if (why.code !== 'short') continue
          expect(why.together + why.short).toBeCloseTo(cost, 9)
          expect(why.together + why.more * share).toBeGreaterThan(cost - 1e-9)
          expect(why.together + (why.more - 1) * share).toBeLessThan(cost)
        }
      }),
      runs(300),
    )
  })
})

describe.each(['greedy', 'phragmen'] as const)('%s', rule => {
  it('says how many more voters for a project would have been enough: with them it is funded', () => {
    fc.assert(
      fc.property(sketches, sketch => {
        const approvals: Sketch = {
          ...sketch,
          kind: 'approval',
          votes: sketch.votes.map(vote => vote.replace(/:\d/g, '')),
        }
        const { projects } = decide(electionOf(approvals), { rule })
        for (const [id, { why }] of Object.entries(projects)) {
          if (why.code !== 'no-room' && why.code !== 'stopped') continue
          const more = { ...approvals, votes: [...approvals.votes, ...Array<string>(why.more).fill(id)] }
          expect(decide(electionOf(more), { rule }).projects[id]?.selected).toBe(true)
        }
      }),
      runs(300),
    )
  })
})

const scaled = (election: Election, by: bigint): Election => ({
  ...election,
  budget: election.budget * by,
  unit: election.unit * by,
  projects: election.projects.map(project => ({ ...project, cost: project.cost * by })),
})

function hash(value: unknown, seed: number): number {
  return [...JSON.stringify(value)].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, seed)
}
