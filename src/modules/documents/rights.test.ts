import { expect, it } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { somebody, thoseWho } from '../../testing/actors.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import type { Document } from './document.ts'
import { addRights, rights, type DocumentAction } from './rights.ts'

const circle = '00000000-0000-7000-8000-00000000000c'
const actors = {
  visitor,
  member: somebody('mia'),
  party: { ...somebody('pim'), circles: [circle] },
  adder: somebody('ada'),
  steward: somebody('sam'),
  connector: somebody('vera', 'connector', deventer),
  moderator: somebody('mo', 'moderator', deventer),
  'moderator elsewhere': somebody('ans', 'moderator', apeldoorn),
}

const owner = { stewards: ['sam'], areas: [zandweerd, deventer], circle: 'public' }
const document: Document = {
  ...{ id: circle, owner: { kind: 'initiative', id: circle }, title: 'Verslag', fileName: 'verslag.txt' },
  ...{ type: 'text/plain', size: 1, hash: '', withCare: false, areas: owner.areas, circle: 'public' },
  ...{ hiddenAt: null, hiddenReason: null, addedAt: new Date(0), addedBy: 'ada', removedAt: null },
}
const withCare = { ...document, withCare: true }

const everybody = Object.keys(actors)
const known = everybody.filter(name => name !== 'visitor')

const table: readonly [DocumentAction, Document, string[]][] = [
  ['open', document, everybody],
  ['open', withCare, known],
  ['remove', document, ['adder', 'steward', 'moderator']],
  ['see_openings', withCare, ['adder', 'steward']],
  ['hide', document, ['moderator']],
]

it.each(table)('%s', (action, thing, allowed) => {
  const able = thoseWho(actors, actor => may(rights, { actor, action, thing: { document: thing, owner } }))
  expect(able).toEqual(allowed)
})

it.each([
  ['public', ['steward', 'connector']],
  [circle, ['party', 'steward', 'connector']],
])('a document is added to a thing for %s by %j', (shared, allowed) => {
  const able = thoseWho(actors, actor =>
    may(addRights, { actor, action: 'add', thing: { ...owner, circle: shared } }),
  )
  expect(able).toEqual(allowed)
})
