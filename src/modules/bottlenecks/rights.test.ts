import { expect, it } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { casesOf, somebody, thoseWho } from '../../testing/actors.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import { rights, type Affair, type BottleneckAction } from './rights.ts'

const actors = {
  visitor,
  member: somebody('mia'),
  maker: somebody('sam'),
  speaker: somebody('gea'),
  answerer: somebody('ton'),
  connector: somebody('vera', 'connector', deventer),
  'connector elsewhere': somebody('ans', 'connector', apeldoorn),
  moderator: somebody('mo', 'moderator', deventer),
  operator: somebody('oscar', 'operator'),
}

const open: Affair = {
  ...{ createdBy: 'sam', answerer: null, areas: [zandweerd, deventer] },
  ...{ state: 'open', owner: 'gemeente', removedAt: null, speakers: ['gea'] },
}
const states = {
  open,
  'maker gone': { ...open, createdBy: null },
  'nobody with a mandate': { ...open, speakers: [], answerer: 'ton' },
  answered: { ...open, state: 'stays' as const },
  'room to experiment': { ...open, state: 'experiment' as const },
  removed: { ...open, removedAt: new Date(0) },
}

const signedIn = Object.keys(actors).slice(1)
const connectors = ['connector', 'operator']
const watchers = ['moderator', 'operator']
const every = (allowed: string[]) => ({
  ...{ open: allowed, 'maker gone': allowed, 'nobody with a mandate': allowed },
  ...{ answered: allowed, 'room to experiment': allowed, removed: [] },
})

/** Who may do what, per state; everybody else is refused. */
const table: Record<BottleneckAction, Record<keyof typeof states, string[]>> = {
  edit: { ...every(['maker']), 'maker gone': connectors, answered: [], 'room to experiment': [] },
  remove: { ...every(['maker', ...watchers]), 'maker gone': ['connector', ...watchers] },
  say_us_too: every(signedIn),
  follow: every(signedIn),
  name_owner: every(connectors),
  name_answerer: { ...every([]), 'nobody with a mandate': connectors },
  answer: { ...every(['speaker']), 'nobody with a mandate': ['answerer'] },
  say_outcome: { ...every([]), 'room to experiment': signedIn },
  hide: every(watchers),
}

it.each(casesOf(table))('$action, $state: $allowed', ({ action, state, allowed }) => {
  expect(thoseWho(actors, actor => may(rights, { actor, action, thing: states[state] }))).toEqual(allowed)
})
