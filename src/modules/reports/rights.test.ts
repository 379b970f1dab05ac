import { expect, it } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { casesOf, somebody, thoseWho } from '../../testing/actors.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import { rights, type Judged, type ReportAction } from './rights.ts'

const actors = {
  visitor,
  member: somebody('mia'),
  host: somebody('ria'),
  'note taker': somebody('bas'),
  connector: somebody('vera', 'connector', deventer),
  moderator: somebody('mo', 'moderator', deventer),
}

const table = {
  ...{ areas: [zandweerd, deventer], circle: 'public', removedAt: null },
  hosts: [
    { person: 'ria', role: 'host' },
    { person: 'bas', role: 'notes' },
  ],
}
const ended = new Date('2026-03-03T20:00:00Z')
const at = (state: string, now: string) =>
  ({
    table: { ...table, state, endedAt: state === 'ended' ? ended : null },
    now: new Date(now),
  }) as unknown as Judged

const states = {
  planned: at('planned', '2026-03-03T18:00:00Z'),
  live: at('live', '2026-03-03T19:00:00Z'),
  'within three days': at('ended', '2026-03-06T19:59:59Z'),
  'after three days': at('ended', '2026-03-06T20:00:00Z'),
  cancelled: at('cancelled', '2026-03-03T18:00:00Z'),
}

/** Who may do what, per state; everybody else is refused. */
const writers = ['host', 'note taker']
const rows: Record<ReportAction, Record<keyof typeof states, string[]>> = {
  write: { planned: [], live: writers, 'within three days': writers, 'after three days': [], cancelled: [] },
}

it.each(casesOf(rows))('$action, $state: $allowed', ({ action, state, allowed }) => {
  expect(thoseWho(actors, actor => may(rights, { actor, action, thing: states[state] }))).toEqual(allowed)
})
