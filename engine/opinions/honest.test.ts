import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { castsOf, opinionsOf, type Cast, type Opinions, type Vote } from './index.ts'
import { seeded } from '../seeded.ts'

type Answer = (person: number, statement: number, random: () => number) => Vote | undefined

function made([people, statements]: readonly [number, number], answer: Answer, seed = 1): Cast[] {
  const random = seeded(seed)
  const casts: Cast[] = []
  for (let person = 0; person < people; person++)
    for (let statement = 0; statement < statements; statement++) {
      const vote = answer(person, statement, random)
      if (vote !== undefined) casts.push({ participant: `p${person}`, statement: String(statement), vote })
    }
  return casts
}

/** Two camps that answer every statement the other way, with one answer in ten at random. */
const camps: Answer = (person, statement, random) => {
  if (random() < 0.1) return random() < 0.5 ? 1 : -1
  return person % 2 === statement % 2 ? 1 : -1
}

const sizes = ({ groups }: Opinions) => groups.map(({ size }) => size)

describe('what is shown grows with what is known', () => {
  it('nobody is no trouble', () => {
    expect(opinionsOf(castsOf([]))).toEqual({
      participants: 0,
      statements: 0,
      votes: 0,
      pca: { statements: [], center: [], components: [[], []] },
      stage: 'counts',
      groups: [],
      positions: {},
      groupAwareConsensus: {},
      consensus: { agree: [], disagree: [] },
      divisive: [],
      uncertainty: { groups: [], stability: 0 },
    })
  })

  it('seven people are counted and no more', () => {
    const { stage, positions, consensus } = opinionsOf(castsOf(made([7, 5], () => 1)))
    expect({ stage, positions, consensus }).toEqual({
      stage: 'counts',
      positions: {},
      consensus: { agree: [], disagree: [] },
    })
  })

  it('eight people see what they share and what divides them', () => {
    const answer: Answer = (person, statement) => {
      if (statement === 0) return 1
      if (statement === 1) return person < 7 ? -1 : 0
      return person < 4 ? 1 : -1
    }
    const { stage, consensus, divisive, groupAwareConsensus, groups } = opinionsOf(
      castsOf(made([8, 3], answer)),
    )
    expect({ stage, consensus, divisive, groups }).toEqual({
      stage: 'common-ground',
      consensus: { agree: ['0'], disagree: ['1'] },
      divisive: ['2'],
      groups: [],
    })
    expect(groupAwareConsensus).toEqual({ 0: 0.9, 1: 0.1, 2: 0.5 })
  })

  it('two camps of six are found and named', () => {
    const report = opinionsOf(castsOf(made([12, 12], camps)))
    expect(report.stage).toBe('groups')
    expect(sizes(report)).toEqual([6, 6])
    expect(report.uncertainty.stability).toBeGreaterThan(0.9)
  })

  it.each(['plain', 'polis'] as const)('random votes have no groups (%s)', clusters => {
    const votes: Vote[] = [1, 0, -1]
    const kinds: Answer[] = [
      (_, __, random) => votes[Math.floor(random() * 3)]!,
      (_, __, random) => (random() < 0.5 ? 1 : -1),
      (_, statement, random) => (random() < ((statement * 37) % 100) / 100 ? 1 : -1),
      (_, __, random) => (random() < 0.3 ? votes[Math.floor(random() * 3)]! : undefined),
      (person, __, random) => (random() < 5 / (5 + person) ? votes[Math.floor(random() * 3)]! : undefined),
    ]
    const shapes = (
      [
        [10, 1],
        [12, 4],
        [20, 8],
        [40, 3],
        [60, 25],
        [100, 12],
      ] as const
    ).slice(0, clusters === 'plain' ? 6 : 3)
    const rounds = clusters === 'plain' ? [1, 2, 3] : [1]
    const stages = rounds.flatMap(round =>
      shapes.flatMap(([people, statements], at) =>
        kinds.map(kind => {
          const casts = castsOf(made([people, statements], kind, 100 * round + at))
          return opinionsOf(casts, { seed: round, clusters }).stage
        }),
      ),
    )
    expect(stages.filter(stage => stage === 'groups')).toEqual([])
  })

  it('a group under five is not named, not even when it is given, but it counts', () => {
    const casts = castsOf(made([12, 6], camps))
    const groups = new Map(casts.participants.map((id, at) => [id, at < 4 ? 'few' : 'many']))
    const report = opinionsOf(casts, { groups })
    expect(report.groups.map(({ id, size }) => [id, size])).toEqual([['many', 8]])
    expect(casts.participants.slice(0, 4).map(id => report.positions[id]!.group)).toEqual([
      null,
      null,
      null,
      null,
    ])
    const all = opinionsOf(casts, { groups: new Map(casts.participants.map(id => [id, 'all'])) })
    expect(report.groupAwareConsensus).not.toEqual(all.groupAwareConsensus)
  })

  it('a camp of four does not become a group', () => {
    const four: Answer = (person, statement, random) => camps(person < 4 ? 0 : 1, statement, random)
    expect(sizes(opinionsOf(castsOf(made([30, 12], four)))).filter(size => size < 5)).toEqual([])
  })
})

describe('the same answers give the same result', () => {
  const casts = made([40, 10], camps, 3)
  const bytes = JSON.stringify(opinionsOf(castsOf(casts)))

  it('whatever their order', () => {
    const timed = casts.map((cast, time) => ({ ...cast, time }))
    fc.assert(
      fc.property(fc.shuffledSubarray(timed, { minLength: timed.length }), shuffled => {
        expect(JSON.stringify(opinionsOf(castsOf(shuffled)))).toBe(bytes)
      }),
      { numRuns: 5 },
    )
  })

  it('of a person on a statement only the last counts', () => {
    const wrong = casts.map(cast => ({ ...cast, vote: 0 as const }))
    expect(JSON.stringify(opinionsOf(castsOf([...wrong, ...casts])))).toBe(bytes)
  })

  it('answers to a statement that is left out do not count', () => {
    const { statements, votes, pca } = opinionsOf(castsOf(casts, new Set(['0', '9'])))
    expect({ statements, votes, ids: pca.statements }).toEqual({
      statements: 8,
      votes: 320,
      ids: ['1', '2', '3', '4', '5', '6', '7', '8'],
    })
  })

  it('a person called __proto__ is a person', () => {
    const named = casts.map(cast =>
      cast.participant === 'p1' ? { ...cast, participant: '__proto__' } : cast,
    )
    expect(Object.keys(opinionsOf(castsOf(named)).positions)).toContain('__proto__')
  })
})
