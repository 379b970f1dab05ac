import { expect, it } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { casesOf, somebody, thoseWho } from '../../testing/actors.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import { rights, type ConversationAction, type Judged } from './rights.ts'

const actors = {
  visitor,
  member: somebody('mia'),
  host: somebody('hanna'),
  connector: somebody('vera', 'connector', deventer),
  'connector elsewhere': somebody('ans', 'connector', apeldoorn),
  moderator: somebody('mo', 'moderator', deventer),
  operator: somebody('oscar', 'operator'),
}

const now = new Date('2026-03-03T09:00:00Z')
const open: Judged = {
  ...{ hosts: ['hanna'], areas: [zandweerd, deventer], state: 'open', closesAt: null, now },
  ...{ removedAt: null, hiddenAt: null },
}
const states = {
  open,
  'nobody leads': { ...open, hosts: [] },
  'time over': { ...open, closesAt: new Date(now.getTime() - 1) },
  closed: { ...open, state: 'closed' as const },
  hidden: { ...open, hiddenAt: now },
  removed: { ...open, removedAt: now },
}

const everybody = Object.keys(actors)
const signedIn = everybody.slice(1)
const watchers = ['moderator', 'operator']
const leaders = { ...of(['host']), 'nobody leads': ['connector', 'operator'] }

function of(allowed: string[]) {
  return {
    ...{ open: allowed, 'nobody leads': allowed, 'time over': allowed },
    ...{ closed: allowed, hidden: allowed, removed: [] as string[] },
  }
}

/** Who may do what, per state; everybody else is refused. */
const table: Record<ConversationAction, Record<keyof typeof states, string[]>> = {
  vote: { ...of(everybody), 'time over': [], closed: [], hidden: [] },
  add_statement: { ...of(everybody), 'time over': [], closed: [], hidden: [] },
  follow: { ...of(everybody), hidden: [] },
  see_all_statements: { ...of(['host', ...watchers]), 'nobody leads': ['connector', ...watchers] },
  decide_statement: { ...of(['host', ...watchers]), 'nobody leads': ['connector', ...watchers] },
  edit: leaders,
  make_codes: { ...leaders, 'time over': [], closed: [] },
  enter_paper: { ...leaders, 'time over': [], closed: [] },
  close: { ...leaders, closed: [] },
  tell_done: { ...of([]), 'time over': ['host'], closed: ['host'] },
  carry: of(signedIn),
  export: { ...leaders, 'time over': everybody, closed: everybody, hidden: [] },
  remove: { ...of(['host', ...watchers]), 'nobody leads': ['connector', ...watchers] },
  hide: of(watchers),
}

it.each(casesOf(table))('$action, $state: $allowed', ({ action, state, allowed }) => {
  expect(thoseWho(actors, actor => may(rights, { actor, action, thing: states[state] }))).toEqual(allowed)
})
