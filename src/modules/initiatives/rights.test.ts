import { expect, it } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import { beginRights, rights, type InitiativeAction } from './rights.ts'

const person = (id: string, role: Role = 'member', place: string | null = null): Actor => ({
  person: id,
  name: id,
  grants: [{ role, place }],
  system: false,
})

const actors = {
  visitor,
  member: person('mia'),
  steward: person('sam'),
  connector: person('vera', 'connector', deventer),
  'connector elsewhere': person('ans', 'connector', apeldoorn),
  moderator: person('mo', 'moderator', deventer),
  operator: person('oscar', 'operator'),
}

const kept = { stewards: ['sam'], areas: [zandweerd, deventer], removedAt: null, age: 0 as const }
const states = {
  kept,
  stewardless: { ...kept, stewards: [] },
  removed: { ...kept, removedAt: new Date(0) },
  'unconfirmed for long': { ...kept, age: 1 as const },
  'near the reader': { ...kept, isNear: true },
}

const signedIn = ['member', 'steward', 'connector', 'connector elsewhere', 'moderator', 'operator']
const care = { kept: ['steward'], stewardless: ['connector', 'operator'], removed: [] }
const caring = { ...care, 'unconfirmed for long': care.kept, 'near the reader': care.kept }
const knowing = ['steward', 'connector', 'operator']
const anyone = {
  ...{ kept: signedIn, stewardless: signedIn, removed: [] },
  ...{ 'unconfirmed for long': signedIn, 'near the reader': signedIn },
}

const watching = ['moderator', 'operator']

/** Who may do what, per state; everybody else is refused. */
const table: Record<InitiativeAction, Record<keyof typeof states, string[]>> = {
  edit: caring,
  decide: caring,
  invite_steward: caring,
  remove_steward: caring,
  suggest: anyone,
  confirm: { ...caring, kept: knowing, 'unconfirmed for long': knowing, 'near the reader': knowing },
  stop: { ...caring, 'unconfirmed for long': knowing },
  vouch: {
    ...{ kept: [], stewardless: [], removed: [], 'unconfirmed for long': [] },
    'near the reader': signedIn,
  },
  answer_invitation: anyone,
  hide: {
    ...{ kept: watching, stewardless: watching, removed: [] },
    ...{ 'unconfirmed for long': watching, 'near the reader': watching },
  },
  remove: {
    kept: ['steward', 'moderator', 'operator'],
    stewardless: ['connector', 'moderator', 'operator'],
    removed: [],
    'unconfirmed for long': ['steward', 'moderator', 'operator'],
    'near the reader': ['steward', 'moderator', 'operator'],
  },
}

const cases = Object.entries(table).flatMap(([action, perState]) =>
  Object.entries(perState).map(([state, allowed]) => ({ action, state, allowed })),
)

it.each(cases)('$action, $state: $allowed', ({ action, state, allowed }) => {
  const thing = states[state as keyof typeof states]
  const able = Object.entries(actors).flatMap(([name, actor]) =>
    may(rights, { actor, action: action as InitiativeAction, thing }) === null ? [name] : [],
  )
  expect(able).toEqual(allowed)
})

it('anyone who signed in may begin an initiative', () => {
  const able = Object.entries(actors).flatMap(([name, actor]) =>
    may(beginRights, { actor, action: 'create', thing: null }) === null ? [name] : [],
  )
  expect(able).toEqual(signedIn)
})
