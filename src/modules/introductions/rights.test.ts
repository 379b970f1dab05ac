import { expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import type { Introduction, Side } from './introduction.ts'
import { askRights, introductionRights, placesAs, type IntroductionAction } from './rights.ts'

const names = ['asker', 'asked', 'member', 'connector', 'moderator', 'operator'] as const
const roles: Partial<Record<(typeof names)[number], Role>> = {
  connector: 'connector',
  moderator: 'moderator',
  operator: 'operator',
}

/** Everybody, by name; the connector is one in a single place. */
const actors = new Map<string, Actor>([
  ['visitor', visitor],
  ...names.map((name): [string, Actor] => {
    const grant = { role: roles[name] ?? 'member', place: name === 'connector' ? 'GM0150' : null }
    return [name, { person: name, name, grants: [grant], system: false }]
  }),
])

/** Names of those for whom this holds. */
function whoever(holds: (actor: Actor) => boolean): string {
  return [...actors].flatMap(([name, actor]) => (holds(actor) ? [name] : [])).join(' ')
}

const now = new Date('2026-03-03T09:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

function side(person: string, about: Partial<Side>): Side {
  const empty = { answer: null, laterAt: null, againAt: null, contact: null, outcome: null } as const
  return { ...empty, person, picked: [], sentence: '', ...about }
}

function introduction(asked: Partial<Side>, about: Partial<Introduction> = {}): Introduction {
  return {
    ...{ id: 'i', proposer: 'asker', about: { kind: 'words', id: null }, subject: '', reason: '', areas: [] },
    ...{ isUnheard: false, askedAt: ago(1), agreedAt: null, moments: [] },
    ...{ outcomeAskedAt: null, endedAt: null },
    sides: [side('asker', { answer: 'yes' }), side('asked', asked)],
    ...about,
  }
}

const proposed = { proposer: 'connector' }
const neither = [side('asker', {}), side('asked', {})] as const
const states: Readonly<Record<string, Introduction>> = {
  asked: introduction({}),
  'asked, and it is over': introduction({}, { askedAt: ago(14) }),
  postponed: introduction({ laterAt: ago(0.5) }),
  declined: introduction({ answer: 'no' }),
  'told to nobody': introduction({}, { isUnheard: true }),
  proposed: introduction({}, { ...proposed, sides: neither }),
  'proposed and told to nobody': introduction({}, { ...proposed, sides: neither, isUnheard: true }),
  agreed: introduction({ answer: 'yes' }, { agreedAt: ago(3) }),
  'proposed and agreed': introduction({ answer: 'yes' }, { ...proposed, agreedAt: ago(3) }),
  'asked what came of it': introduction({ answer: 'yes' }, { agreedAt: ago(15), outcomeAskedAt: ago(1) }),
  forgotten: introduction({ answer: 'yes' }, { agreedAt: ago(90), outcomeAskedAt: ago(76) }),
}

const rows: [state: string, may: Partial<Record<IntroductionAction, string>>][] = [
  ['asked', { see: 'asker asked', answer: 'asked', postpone: 'asked', report: 'asked' }],
  ['asked, and it is over', { see: 'asker asked', report: 'asked' }],
  ['postponed', { see: 'asker asked', answer: 'asked', report: 'asked' }],
  ['declined', { see: 'asker asked', report: 'asked' }],
  ['told to nobody', { see: 'asker' }],
  [
    'proposed',
    {
      see: 'asker asked connector',
      answer: 'asker asked',
      postpone: 'asker asked',
      report: 'asker asked',
    },
  ],
  ['proposed and told to nobody', { see: 'connector' }],
  ['agreed', { see: 'asker asked', pick: 'asker asked', report: 'asked' }],
  ['proposed and agreed', { see: 'asker asked connector', pick: 'asker asked', report: 'asker asked' }],
  [
    'asked what came of it',
    { see: 'asker asked', pick: 'asker asked', tell_outcome: 'asker asked', report: 'asked' },
  ],
  ['forgotten', { see: 'asker asked', report: 'asked' }],
]

test('every state is in the table', () => {
  expect(rows.map(([state]) => state)).toEqual(Object.keys(states))
})

test.each(rows)('who may do what when it is %s', (state, expected) => {
  const verdicts = Object.keys(introductionRights).flatMap(name => {
    const action = name as IntroductionAction
    const thing = { introduction: states[state]!, now }
    const who = whoever(actor => may(introductionRights, { actor, action, thing }) === null)
    return who === '' ? [] : [[action, who]]
  })
  expect(Object.fromEntries(verdicts)).toEqual(expected)
})

test('who may ask, propose, block, and read what was reported', () => {
  const who = (action: keyof typeof askRights) =>
    whoever(actor => may(askRights, { actor, action, thing: null }) === null)
  const everybody = 'asker asked member connector moderator operator'
  expect([who('ask'), who('propose'), who('block'), who('read_reports')]).toEqual([
    everybody,
    'connector operator',
    everybody,
    'moderator operator',
  ])
})

test('a role counts in its places; operators and the site itself have it everywhere', () => {
  const asked = ['connector', 'moderator', 'operator', 'member'].map(name => actors.get(name) ?? visitor)
  expect(asked.map(one => placesAs(one, 'connector'))).toEqual([['GM0150'], [], null, []])
})
