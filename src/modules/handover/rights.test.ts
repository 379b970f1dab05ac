import { expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import type { Handover } from './handover.ts'
import { rights, type Affair, type HandoverAction } from './rights.ts'

const as = (person: string | null, role: 'member' | 'operator' = 'member'): Actor => ({
  ...{ person, name: person, system: false },
  grants: person === null ? [] : [{ role, place: null }],
})
const roles = {
  visitor: as(null),
  stranger: as('stranger'),
  holder: as('holder'),
  successor: as('successor'),
  chooser: as('chooser'),
  operator: as('operator', 'operator'),
}

const now = new Date('2026-03-03T09:00:00Z')
const base: Handover = {
  ...{ id: 'h', role: { kind: 'stewardship', id: 'i' }, holder: 'holder', title: 'T', path: '/t', areas: [] },
  ...{
    thing: { kind: 'initiative', id: 'i' },
    reason: 'left',
    successor: null,
    askedBy: null,
    askedAt: null,
  },
  ...{ agreedAt: null, shadowDays: 30, begunAt: now, acceptedAt: null, offAt: null },
  ...{ endedAt: null, ending: null },
}
const shadow = { successor: 'successor', acceptedAt: now, offAt: now }
const states: Readonly<Record<string, Affair>> = {
  open: { handover: base, choosers: ['chooser'] },
  asked: { handover: { ...base, successor: 'successor', askedBy: 'chooser' }, choosers: [] },
  shadow: { handover: { ...base, ...shadow }, choosers: [] },
  position: { handover: { ...base, ...shadow, role: { kind: 'position', id: 'p' } }, choosers: [] },
  keeping: { handover: { ...base, ...shadow, role: { kind: 'keeping', id: 'GM0150' } }, choosers: [] },
  over: { handover: { ...base, ...shadow, endedAt: now, ending: 'done' }, choosers: [] },
}

const allowed: Readonly<Record<HandoverAction, readonly string[]>> = {
  see: [
    ...['open', 'asked', 'shadow', 'position', 'keeping', 'over'].flatMap(state =>
      ['holder', 'operator'].map(role => `${role} ${state}`),
    ),
    ...['asked', 'shadow', 'position', 'keeping', 'over'].map(state => `successor ${state}`),
    ...['chooser open', 'chooser asked'],
  ],
  answer: ['successor asked'],
  choose: ['chooser open'],
  agree: ['operator keeping'],
  withdraw: ['holder open', 'holder asked', 'holder shadow', 'holder keeping'],
  read_pack: ['successor shadow', 'successor position', 'successor keeping'],
}

const cases = (Object.keys(allowed) as HandoverAction[]).flatMap(action =>
  Object.keys(states).flatMap(state =>
    (Object.keys(roles) as (keyof typeof roles)[]).map(role => ({ action, state, role })),
  ),
)

test.each(cases)('$role: $action of a handover that is $state', ({ action, state, role }) => {
  const thing = states[state]!
  expect(may(rights, { actor: roles[role], action, thing }) === null).toBe(
    allowed[action].includes(`${role} ${state}`),
  )
})
