import { expect, it } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { casesOf, somebody, thoseWho } from '../../testing/actors.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import { beginRights, rights, type InitiativeAction } from './rights.ts'

const actors = {
  visitor,
  member: somebody('mia'),
  steward: somebody('sam'),
  connector: somebody('vera', 'connector', deventer),
  'connector elsewhere': somebody('ans', 'connector', apeldoorn),
  moderator: somebody('mo', 'moderator', deventer),
  operator: somebody('oscar', 'operator'),
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

it.each(casesOf(table))('$action, $state: $allowed', ({ action, state, allowed }) => {
  expect(thoseWho(actors, actor => may(rights, { actor, action, thing: states[state] }))).toEqual(allowed)
})

it('anyone who signed in may begin an initiative', () => {
  const able = thoseWho(actors, actor => may(beginRights, { actor, action: 'create', thing: null }))
  expect(able).toEqual(signedIn)
})
