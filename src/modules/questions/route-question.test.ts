import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noorderplein, zandweerd, deventer, apeldoorn, zwolseweg } from '../../testing/places.ts'
import type { HelperKind, ReasonCode } from './reason.ts'
import {
  routeQuestion,
  type Candidate,
  type Evidence,
  type Reachable,
  type Routing,
} from './route-question.ts'

const now = new Date('2026-03-03T09:00:00Z')
const here = [noorderplein, zandweerd, deventer]

const areas = fc.constantFrom(
  here,
  [zwolseweg, zandweerd, deventer],
  [zandweerd, deventer],
  [deventer],
  [apeldoorn],
  [],
)
const evidence: fc.Arbitrary<Evidence> = fc.record({
  reason: fc.record({
    code: fc.constantFrom<ReasonCode>(
      'answered',
      'ask_me',
      'own_words',
      'chosen',
      'strength',
      'steward',
      'position',
      'about',
      'party',
      'helped',
    ),
    words: fc.constant(['moestuin']),
    place: fc.constantFrom('Zandweerd', null),
  }),
  match: fc.double({ min: 0, max: 1, noNaN: true }),
  areas,
  at: fc.constantFrom(null, new Date('2024-05-01'), new Date('2019-05-01')),
})
const reachable: fc.Arbitrary<Reachable> = fc.record({
  id: fc.constantFrom('anna', 'bram', 'cato', 'dirk', 'asker'),
  askable: fc.boolean(),
  hasAddress: fc.boolean(),
  seenAt: fc.constantFrom(null, new Date('2026-03-01'), new Date('2025-01-01')),
  asked: fc.integer({ min: 0, max: 6 }),
})
const candidate: fc.Arbitrary<Candidate> = fc.record({
  kind: fc.constantFrom<HelperKind>('person', 'organisation', 'initiative'),
  id: fc.uuid(),
  evidence: fc.array(evidence, { maxLength: 4 }),
  people: fc.array(reachable, { maxLength: 3 }),
})
const candidates = fc.uniqueArray(candidate, { maxLength: 30, selector: ({ id }) => id })

describe('who is proposed', () => {
  it('only people who are askable, reachable, not the asker, not asked before and under three a week are asked', () => {
    fc.assert(
      fc.property(candidates, list => {
        const people = list.flatMap(one => one.people)
        const asks = route(list, { invited: new Set(['dirk']) }).flatMap(suggestion => suggestion.asks)
        return asks.every(id => {
          const fits = people.some(
            person => person.id === id && person.askable && person.hasAddress && person.asked < 3,
          )
          return fits && id !== 'asker' && id !== 'dirk'
        })
      }),
    )
  })

  it('a person who cannot be asked is not proposed', () => {
    fc.assert(
      fc.property(candidates, list =>
        route(list).every(({ kind, asks }) => kind !== 'person' || asks.length > 0),
      ),
    )
  })

  it('at most five of a kind are proposed', () => {
    fc.assert(
      fc.property(candidates, list => {
        const kinds = route(list).map(({ kind }) => kind)
        return (['person', 'organisation', 'initiative'] as const).every(
          kind => kinds.filter(one => one === kind).length <= 5,
        )
      }),
    )
  })

  it('the order of the candidates, their evidence and their people does not matter', () => {
    fc.assert(
      fc.property(candidates, list => {
        const turned = list.toReversed().map(one => ({
          ...one,
          evidence: one.evidence.toReversed(),
          people: one.people.toReversed(),
        }))
        expect(route(turned).map(({ id, reason }) => [id, reason])).toEqual(
          route(list).map(({ id, reason }) => [id, reason]),
        )
      }),
    )
  })

  it('what hardly matches is left out', () => {
    expect(route([person('anna', { match: 0.19 })])).toEqual([])
  })

  it('an initiative without anybody to ask is proposed, after one with a steward', () => {
    const orphan = { ...person('een', {}), kind: 'initiative' as const, people: [] }
    const tended = { ...person('twee', {}), kind: 'initiative' as const }
    expect(route([orphan, tended]).map(({ id, asks }) => [id, asks])).toEqual([
      ['twee', ['twee']],
      ['een', []],
    ])
  })
})

describe('who comes first', () => {
  const places = [
    here,
    [zwolseweg, zandweerd, deventer],
    [zwolseweg.replace('03', '04'), deventer],
    [apeldoorn],
  ]

  it('near is before far when everything else is equal, for every question', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 2 }), (id, step) => {
        const near = person('near', { areas: places[step] ?? [] })
        const far = person('far', { areas: places[step + 1] ?? [] })
        expect(order([far, near], id)).toEqual(['near', 'far'])
      }),
    )
  })

  it('who was asked this week is behind an equal who was not, for every question', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 5 }), (id, asked) => {
        const found = order([person('busy', {}, { asked }), person('free', {})], id)
        expect(found).toEqual(asked >= 3 ? ['free'] : ['free', 'busy'])
      }),
    )
  })

  it('who was seen this month is before an equal who was silent for a year, for every question', () => {
    fc.assert(
      fc.property(fc.uuid(), id => {
        const silent = person('silent', {}, { seenAt: new Date('2025-01-01') })
        expect(order([silent, person('present', {})], id)).toEqual(['present', 'silent'])
      }),
    )
  })

  it('an answer that helped is before one that did not', () => {
    const reason = { code: 'answered' as const, words: ['moestuin'], place: 'Zandweerd', year: 2024 }
    const helpful = person('helpful', { reason: { ...reason, helpful: true } })
    expect(order([person('other', { reason }), helpful], 'q')).toEqual(['helpful', 'other'])
  })

  it('equals take turns over questions', () => {
    const firsts = Array.from(
      { length: 40 },
      (_, at) => order([person('a', {}), person('b', {})], `question ${at}`)[0],
    )
    expect(new Set(firsts)).toEqual(new Set(['a', 'b']))
  })

  it('who said that one may ask them for it is before an equal who chose it from a list, for every question', () => {
    fc.assert(
      fc.property(fc.uuid(), id => {
        const reason = { words: ['koken'], place: 'Zandweerd' }
        const asked = person('asked', { reason: { ...reason, code: 'ask_me', said: 'koken' } })
        const chose = person('chose', { reason: { ...reason, code: 'chosen', strength: 'cooking' } })
        expect(order([chose, asked], id)).toEqual(['asked', 'chose'])
      }),
    )
  })

  it('the reason is the strongest evidence', () => {
    const weak = proof({ match: 0.4, reason: { code: 'strength', words: ['tuin'], place: null } })
    const strong = proof({
      match: 0.9,
      reason: { code: 'steward', words: ['moestuin'], place: 'Zandweerd', title: 'De Tuin' },
    })
    const [suggestion] = route([{ ...person('anna', {}), evidence: [weak, strong] }])
    expect(suggestion?.reason.code).toBe('steward')
  })
})

function route(list: readonly Candidate[], more: Partial<Routing> = {}) {
  const question = { id: 'q', areas: here, asker: 'asker' }
  return routeQuestion({ question, candidates: list, invited: new Set(), perKind: 5, now, ...more })
}

function order(list: readonly Candidate[], id: string): string[] {
  return route(list, { question: { id, areas: here, asker: 'asker' } }).map(suggestion => suggestion.id)
}

function proof(more: Partial<Evidence>): Evidence {
  const reason = { code: 'strength' as const, words: ['moestuin'], place: 'Zandweerd' }
  return { reason, match: 0.8, areas: here, at: null, ...more }
}

function person(id: string, more: Partial<Evidence>, about: Partial<Reachable> = {}): Candidate {
  const people = [{ id, askable: true, hasAddress: true, seenAt: new Date('2026-03-01'), asked: 0, ...about }]
  return { kind: 'person', id, evidence: [proof(more)], people }
}
