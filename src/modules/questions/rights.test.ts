import { describe, expect, it } from 'vitest'
import { system, visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import type { Question } from './question.ts'
import { askRights, questionRights, type QuestionAction } from './rights.ts'

const open: Question = {
  ...{ id: 'q', slug: 'q', title: 'Wie?', explanation: '', motivation: '', circle: 'public', state: 'open' },
  ...{ places: [zandweerd], areas: [zandweerd, deventer], asker: 'asker', owner: null, askedAt: new Date(0) },
  ...{ handedAt: null, handedPlace: null, outcome: null, outcomeKind: null, closedAt: null },
  ...{ hiddenAt: null, hiddenReason: null, example: false },
}
const states: Record<string, Question> = {
  open,
  handed: { ...open, handedAt: new Date(0), handedPlace: zandweerd },
  taken: { ...open, handedAt: new Date(0), handedPlace: zandweerd, owner: 'connector' },
  closed: { ...open, state: 'closed' },
}

const actors: Record<string, Actor> = {
  visitor,
  member: person('member'),
  asker: person('asker'),
  connector: person('connector', 'connector', deventer),
  'connector elsewhere': person('elsewhere', 'connector', apeldoorn),
  moderator: person('moderator', 'moderator', null),
}

/** Who may do it in which state; all others are refused. */
const allowed: Record<QuestionAction, Record<string, readonly string[]>> = {
  answer: {
    open: ['member', 'connector', 'connector elsewhere', 'moderator'],
    handed: ['member', 'connector', 'connector elsewhere', 'moderator'],
    taken: ['member', 'connector', 'connector elsewhere', 'moderator'],
    closed: [],
  },
  reword: { open: ['asker'], handed: ['asker'], taken: ['asker'], closed: [] },
  invite: {
    open: ['asker', 'connector'],
    handed: ['asker', 'connector'],
    taken: ['asker', 'connector'],
    closed: [],
  },
  follow: {
    open: ['member', 'connector', 'connector elsewhere', 'moderator'],
    handed: ['member', 'connector', 'connector elsewhere', 'moderator'],
    taken: ['member', 'connector', 'connector elsewhere', 'moderator'],
    closed: ['member', 'connector', 'connector elsewhere', 'moderator'],
  },
  close: { open: ['asker'], handed: ['asker'], taken: ['asker', 'connector'], closed: [] },
  take: { open: [], handed: ['connector'], taken: [], closed: [] },
  hide: { open: ['moderator'], handed: ['moderator'], taken: ['moderator'], closed: ['moderator'] },
}

describe.each(Object.keys(allowed) as QuestionAction[])('%s', action => {
  it.each(Object.keys(states))('is for the right people when the question is %s', state => {
    const thing = states[state] ?? open
    const fit = Object.keys(actors).filter(
      name => may(questionRights, { actor: actors[name] ?? visitor, action, thing }) === null,
    )
    expect(fit).toEqual(allowed[action][state])
  })
})

it('only who signed in asks; a visitor confirms an address first', () => {
  const verdicts = [visitor, person('member'), system].map(actor =>
    may(askRights, { actor, action: 'ask', thing: null }),
  )
  expect(verdicts).toEqual(['site.sign_in_first', null, null])
})

function person(id: string, role: Role = 'member', place: string | null = null): Actor {
  return {
    person: id,
    name: id,
    grants: [
      { role: 'member', place: null },
      { role, place },
    ],
    system: false,
  }
}
