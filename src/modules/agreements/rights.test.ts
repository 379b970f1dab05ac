import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import type { Coalition, Party } from '../coalitions/index.ts'
import type { Agreement } from './agreement.ts'
import { beginRights, rights, type Affair, type AgreementAction } from './rights.ts'
import { fewestSignatures, isInForce, type Signature } from './signature.ts'

const names = ['drafter', 'steward', 'speaker', 'mandated', 'watcher', 'invited', 'member'] as const
const watching = ['connector', 'moderator', 'operator'] as const

const named = (name: string, role: Role): Actor => ({
  ...{ person: name, name, system: false },
  grants: [{ role, place: role === 'member' ? null : 'WK015003' }],
})

const actors: ReadonlyMap<string, Actor> = new Map([
  ['visitor', visitor] as const,
  ...names.map(name => [name, named(name, 'member')] as const),
  ...watching.map(role => [role, named(role, role)] as const),
])

const moment = new Date('2026-03-03T09:00:00Z')

function party(id: string, about: Partial<Party> = {}): Party {
  return {
    ...{ id, coalition: 'c', organisation: null, person: id, brings: '', letsGo: '', interest: '' },
    ...{ firmness: 'in' as const, isSteward: false, invitedAt: null, invitedBy: null, since: moment },
    ...about,
  }
}

const parties = [
  party('drafter'),
  party('steward', { isSteward: true }),
  party('group', { organisation: 'group', person: 'speaker' }),
  party('watcher', { firmness: 'watching' }),
  party('invited', { since: null, invitedAt: moment }),
]

const coalition = { state: 'running', rule: 'consent', parties } as unknown as Coalition

const fresh = {
  ...{ createdBy: 'drafter', areas: ['WK015003'], versions: 0, inForce: null },
  ...{ reviewingAt: null, endedAt: null },
} as unknown as Agreement

function signature(about: Partial<Signature>): Signature {
  return {
    ...{ id: 's', agreement: 'a', version: 1, hash: '', organisation: null, organisationName: null },
    ...{ person: null, personName: '', reservation: '', signedAt: moment, withdrawal: null, answers: {} },
    ...about,
  }
}

const signatures = [
  signature({ id: 's1', person: 'drafter' }),
  signature({ id: 's2', organisation: 'group', organisationName: 'Groep', person: 'somebody else' }),
]

function affair(about: Partial<Agreement>, more: Partial<Affair> = {}): Affair {
  const agreement = { ...fresh, ...about }
  return { agreement, coalition, signatures: [], signsFor: [], today: '2026-03-03', ...more }
}

const states: Readonly<Record<string, Affair>> = {
  draft: affair({}),
  open: affair({ versions: 1 }),
  'in force': affair({ versions: 1, inForce: 1 }, { signatures }),
  'under review': affair({ versions: 1, inForce: 1, reviewingAt: moment }, { signatures }),
  'after a withdrawal': affair(
    { versions: 1, inForce: 1 },
    {
      signatures: [
        signature({ person: 'drafter', withdrawal: { endsDay: '2026-03-02', reason: '', givenAt: moment } }),
      ],
    },
  ),
  'of an ended coalition': affair(
    { versions: 1, inForce: 1 },
    { signatures, coalition: { ...coalition, state: 'ended' } },
  ),
  ended: affair({ versions: 1, inForce: 1, endedAt: moment }, { signatures }),
}

const seeing = 'drafter steward speaker watcher invited connector moderator operator'
const drafting = { edit: 'drafter steward', fix: 'drafter steward' }
const always = { see_draft: seeing, hide: 'moderator operator' }
const saying = { suggest: 'drafter steward speaker watcher', ...drafting, ...always }

const rows: [state: string, may: Partial<Record<AgreementAction, string>>][] = [
  ['draft', saying],
  ['open', { ...saying, sign: 'drafter steward mandated' }],
  ['in force', { ...saying, sign: 'drafter steward mandated', withdraw: 'drafter mandated' }],
  [
    'under review',
    {
      ...saying,
      ...{ sign: 'drafter steward mandated', withdraw: 'drafter mandated', review: 'drafter mandated' },
    },
  ],
  ['after a withdrawal', { ...saying, sign: 'drafter steward mandated' }],
  ['of an ended coalition', { ...always, withdraw: 'drafter mandated' }],
  ['ended', always],
]

test('every state is in the table', () => {
  expect(rows.map(([state]) => state)).toEqual(Object.keys(states))
})

/** Only `mandated` has a mandate of the group to sign, and is no party. */
test.each(rows)('who may do what with an agreement: %s', (state, expected) => {
  const verdicts = Object.keys(rights).flatMap(name => {
    const action = name as AgreementAction
    const who = [...actors].flatMap(([name, actor]) => {
      const thing = { ...states[state]!, signsFor: name === 'mandated' ? ['group'] : [] }
      return may(rights, { actor, action, thing }) === null ? [name] : []
    })
    return who.length === 0 ? [] : [[action, who.join(' ')]]
  })
  expect(Object.fromEntries(verdicts)).toEqual(expected)
})

test('whoever fills in for somebody else does none of it', () => {
  const actor = { ...actors.get('drafter')!, helper: 'somebody' }
  const verdicts = Object.keys(rights).map(name =>
    may(rights, { actor, action: name as AgreementAction, thing: states['in force']! }),
  )
  expect(new Set(verdicts)).toEqual(new Set(['site.only_in_person']))
})

test('parties that own the issue begin an agreement', () => {
  const who = [...actors].flatMap(([name, actor]) =>
    may(beginRights, { actor, action: 'begin', thing: coalition }) === null ? [name] : [],
  )
  expect(who).toEqual(['drafter', 'steward', 'speaker'])
})

const by = (...ids: string[]) =>
  ids.map(id =>
    id === 'group'
      ? signature({ organisation: 'group', organisationName: 'Groep' })
      : signature({ person: id }),
  )

test.each([
  ['consent', ['drafter', 'steward'], false],
  ['consent', ['drafter', 'steward', 'group'], true],
  ['majority', ['drafter'], false],
  ['majority', ['drafter', 'group'], true],
  ['owner', ['drafter', 'group'], false],
  ['owner', ['steward'], false],
  ['owner', ['steward', 'group'], true],
  ['consent', ['drafter', 'steward', 'watcher'], false],
] as const)('under %s, signed by %j it is in force: %s', (rule, ids, expected) => {
  expect(fewestSignatures).toBe(2)
  expect(isInForce({ ...coalition, rule }, by(...ids))).toBe(expected)
})
