import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import { makeRights, rights, type Affair, type PromiseAction } from './rights.ts'
import { states, type MadePromise, type State } from './promise.ts'

const member = (person: string, ...grants: { role: Role; place: string | null }[]): Actor => ({
  ...{ person, name: person, system: false },
  grants: [{ role: 'member', place: null }, ...grants],
})

const who = {
  visitor,
  member: member('member'),
  owner: member('owner'),
  proposer: member('proposer'),
  receiver: member('receiver'),
  connector: member('connector', { role: 'connector', place: zandweerd }),
  moderator: member('moderator', { role: 'moderator', place: deventer }),
} as const
type Who = keyof typeof who

function affair(name: Who, state: State, changeWaits = false): Affair {
  const agreed = state === 'proposed' || state === 'withdrawn' ? null : new Date('2026-03-03')
  const promise = {
    ...{ state, person: 'owner', madeBy: 'proposer', organisation: null },
    ...{ areas: [zandweerd, deventer], agreedAt: agreed },
  } as unknown as MadePromise
  const isOwner = name === 'owner'
  return { promise, isOwner, isAsked: isOwner, changeWaits, decides: name === 'receiver' }
}

const actions = Object.keys(rights) as PromiseAction[]

function allowed(state: State, changeWaits = false): Record<string, PromiseAction[]> {
  return Object.fromEntries(
    (Object.keys(who) as Who[])
      .map(name => {
        const thing = affair(name, state, changeWaits)
        return [
          name,
          actions.filter(action => may(rights, { actor: who[name], action, thing }) === null),
        ] as const
      })
      .filter(([, can]) => can.length > 0),
  )
}

const everybody = {
  member: ['follow'],
  proposer: ['follow'],
  receiver: ['follow'],
  connector: ['follow'],
  moderator: ['follow', 'hide'],
}
const running = { ...everybody, owner: ['keep', 'break', 'change', 'follow'] }

test.each<[State, Record<string, string[]>]>([
  ['proposed', { owner: ['accept', 'withdraw'], proposer: ['withdraw'], moderator: ['hide'] }],
  ['open', running],
  ['changed', running],
  ['kept', { ...everybody, owner: ['tell', 'follow'] }],
  ['broken', { ...everybody, owner: ['follow'] }],
  ['withdrawn', { moderator: ['hide'] }],
])('what each may do with a promise that is %s', (state, expected) => {
  expect(allowed(state)).toEqual(expected)
})

test('every state stands in the table', () => {
  expect(states).toEqual(['proposed', 'open', 'changed', 'kept', 'broken', 'withdrawn'])
})

test('only the one it was made to says yes to another content', () => {
  expect(allowed('open', true)).toEqual({ ...running, receiver: ['answer_change', 'follow'] })
})

test('whoever signed in may promise something, a visitor may not', () => {
  const can = (actor: Actor) => may(makeRights, { actor, action: 'make', thing: null })
  expect([can(who.member), can(visitor)]).toEqual([null, 'site.sign_in_first'])
})
