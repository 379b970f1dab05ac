import { describe, expect, it } from 'vitest'
import { commonMoment, standingFor, type Introduction, type Side } from './introduction.ts'

const start = new Date('2026-03-03T09:00:00Z')
const after = (days: number) => new Date(start.getTime() + days * 86_400_000)

function side(person: string, about: Partial<Side> = {}): Side {
  const empty = { answer: null, laterAt: null, againAt: null, contact: null, outcome: null } as const
  return { ...empty, person, picked: [], sentence: '', ...about }
}

function asked(b: Partial<Side>, about: Partial<Introduction> = {}): Introduction {
  return {
    ...{ id: 'i', proposer: 'a', about: { kind: 'words', id: null }, subject: '', reason: '', areas: [] },
    ...{ isUnheard: false, askedAt: start, agreedAt: null, moments: [], outcomeAskedAt: null, endedAt: null },
    sides: [side('a', { answer: 'yes' }), side('b', b)],
    ...about,
  }
}

const days = [0, 2, 13, 14, 20, 33, 46, 47, 400]
const seenByAsker = (b: Partial<Side>) => days.map(day => standingFor(asked(b), 'a', after(day)))

describe('what the asker sees', () => {
  it('a no and a silence look the same at every moment', () => {
    const silence = seenByAsker({})
    expect(silence.slice(0, 4)).toEqual(['waiting', 'waiting', 'waiting', 'not_now'])
    expect(seenByAsker({ answer: 'no' })).toEqual(silence)
  })

  it('after "later" it is asked once more, and a no and a silence look the same again', () => {
    const later = seenByAsker({ laterAt: after(3) })
    expect(later).toEqual([
      ...['later', 'later', 'later', 'later', 'later'],
      ...['waiting', 'waiting', 'not_now', 'not_now'],
    ])
    expect(seenByAsker({ laterAt: after(3), answer: 'no' })).toEqual(later)
  })

  it('a yes of one of two who were proposed is not told before the other said yes', () => {
    const proposed = (b: Partial<Side>) =>
      standingFor(asked(b, { proposer: 'c', sides: [side('a'), side('b', b)] }), 'c', after(2))
    expect([proposed({}), proposed({ answer: 'yes' }), proposed({ answer: 'no' })]).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ])
  })
})

it('who was asked sees what is asked, until it is over', () => {
  const seen = (b: Partial<Side>) => [2, 14].map(day => standingFor(asked(b), 'b', after(day)))
  expect([seen({}), seen({ laterAt: after(1) }), seen({ answer: 'no' })]).toEqual([
    ['asked', 'unanswered'],
    ['postponed', 'postponed'],
    ['declined', 'declined'],
  ])
})

it('both who said yes have 90 days', () => {
  const agreed = asked({ answer: 'yes' }, { agreedAt: start })
  expect([89, 90].map(day => standingFor(agreed, 'b', after(day)))).toEqual(['running', 'met_before'])
})

it('the first moment that both picked counts', () => {
  const [one, two, three] = [after(1), after(2), after(3)]
  const pick = (a: Date[], b: Date[]) =>
    commonMoment({
      ...asked({}),
      moments: [one, two, three],
      sides: [side('a', { picked: a }), side('b', { picked: b })],
    })
  expect([pick([one, three], [two]), pick([three, two], [two, three])]).toEqual([null, two])
})
