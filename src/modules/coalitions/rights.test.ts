import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import type { Coalition, Party } from './coalition.ts'
import type { Issue } from './issue.ts'
import { issueRights, rights, type CoalitionAction, type IssueAction } from './rights.ts'

const roles: Partial<Record<string, Role>> = { connector: 'connector', moderator: 'moderator' }
const names = ['steward', 'owner', 'watcher', 'invited', 'member', 'connector', 'moderator'] as const

const actors = new Map<string, Actor>([
  ['visitor', visitor],
  ...names.map((name): [string, Actor] => [
    name,
    { person: name, name, grants: [{ role: roles[name] ?? 'member', place: 'GM0150' }], system: false },
  ]),
])

function whoever(holds: (actor: Actor) => boolean): string {
  return [...actors].flatMap(([name, actor]) => (holds(actor) ? [name] : [])).join(' ')
}

const at = new Date('2026-03-03T09:00:00Z')

function party(person: string, about: Partial<Party> = {}): Party {
  return {
    ...{ id: person, coalition: 'c', organisation: null, person, brings: '', letsGo: '', interest: '' },
    ...{ firmness: 'in', isSteward: false, invitedAt: null, invitedBy: null, since: at },
    ...about,
  }
}

const parties = [
  party('steward', { isSteward: true }),
  party('owner', { firmness: 'trying' }),
  party('watcher', { firmness: 'watching' }),
  party('invited', { since: null, invitedAt: at }),
]

function coalition(about: Partial<Coalition>): Coalition {
  return {
    ...{ id: 'c', slug: 'c', issue: 'i', name: '', aim: '', state: 'running', rule: 'consent' },
    ...{ conflictPath: '', outsider: '', places: [], areas: ['GM0150'], circle: 'public', example: false },
    ...{ version: 1, confirmedAt: null, createdAt: at, createdBy: null, updatedAt: at, endedAt: null },
    ...{ outcome: null, removedAt: null, removedReason: null, hiddenAt: null, hiddenReason: null },
    ...{ parties, ...about },
  }
}

const states: Readonly<Record<string, Coalition>> = {
  running: coalition({}),
  draft: coalition({ state: 'draft' }),
  'draft of one': coalition({ state: 'draft', parties: [party('steward', { isSteward: true })] }),
  'without stewards': coalition({ parties: [party('owner')] }),
  ended: coalition({ state: 'ended' }),
  removed: coalition({ removedAt: at }),
}

const someone = 'steward owner watcher'
const signed = 'steward owner watcher invited member connector moderator'

const rows: [state: string, may: Partial<Record<CoalitionAction, string>>][] = [
  [
    'running',
    {
      ...{ edit: 'steward', invite: 'steward owner', answer: 'invited', watch: 'member connector moderator' },
      ...{ change_terms: someone, speak: signed, share: 'steward', propose: 'steward owner' },
      ...{ voice: 'steward owner', see_voices: someone, check_in: 'steward owner', end: 'steward' },
      ...{ remove: 'steward', hide: 'moderator', take_back: 'steward' },
    },
  ],
  [
    'draft',
    {
      ...{ edit: 'steward', invite: 'steward owner', answer: 'invited', watch: 'member connector moderator' },
      ...{ change_terms: someone, speak: signed, share: 'steward', propose: 'steward owner' },
      ...{ voice: 'steward owner', see_voices: someone, start: 'steward', end: 'steward' },
      ...{ remove: 'steward', hide: 'moderator', take_back: 'steward' },
    },
  ],
  [
    'draft of one',
    {
      ...{ edit: 'steward', shape: 'steward', invite: 'steward' },
      ...{
        watch: 'owner watcher invited member connector moderator',
        change_terms: 'steward',
        speak: signed,
      },
      ...{ share: 'steward', propose: 'steward', voice: 'steward', see_voices: 'steward', start: 'steward' },
      ...{ end: 'steward', remove: 'steward', hide: 'moderator', take_back: 'steward' },
    },
  ],
  [
    'without stewards',
    {
      ...{ edit: 'connector', invite: 'owner', watch: 'steward watcher invited member connector moderator' },
      ...{ change_terms: 'owner', speak: signed, share: 'connector', propose: 'owner', voice: 'owner' },
      ...{ see_voices: 'owner', check_in: 'owner', end: 'connector', remove: 'connector', hide: 'moderator' },
      take_back: 'connector',
    },
  ],
  ['ended', { see_voices: someone, remove: 'steward', hide: 'moderator' }],
  ['removed', {}],
]

test.each(rows)('who may do what with a coalition: %s', (state, allowed) => {
  const thing = states[state] ?? coalition({})
  const actions = Object.keys(rights) as CoalitionAction[]
  const found = actions.map(action => [
    action,
    whoever(actor => may(rights, { actor, action, thing }) === null),
  ])
  expect(Object.fromEntries(found.filter(([, who]) => who !== ''))).toEqual(allowed)
})

const issue: Issue = {
  ...{ id: 'i', slug: 'i', title: '', explanation: '', themes: [], places: [], areas: ['GM0150'] },
  ...{ circle: 'public', example: false, version: 1, confirmedAt: null, createdAt: at, createdBy: null },
  ...{ updatedAt: at, removedAt: null, removedReason: null, hiddenAt: null, hiddenReason: null },
  stewards: ['steward'],
}

test.each<[IssueAction, string, string]>([
  ['edit', 'steward', 'connector'],
  ['remove', 'steward', 'connector'],
  ['hide', 'moderator', 'moderator'],
])('who may %s an issue: %s; when nobody answers for it: %s', (action, kept, alone) => {
  const able = (thing: Issue) => whoever(actor => may(issueRights, { actor, action, thing }) === null)
  expect([able(issue), able({ ...issue, stewards: [] }), able({ ...issue, removedAt: at })]).toEqual([
    kept,
    alone,
    '',
  ])
})
