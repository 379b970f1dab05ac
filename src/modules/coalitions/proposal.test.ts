import { expect, test } from 'vitest'
import type { DecisionRule, Party } from './coalition.ts'
import { askedOf, decide, type VoiceKind } from './proposal.ts'

const since = new Date('2026-03-03T09:00:00Z')

function party(id: string, about: Partial<Party> = {}): Party {
  return {
    ...{ id, coalition: 'c', organisation: null, person: id, brings: '', letsGo: '', interest: '' },
    ...{ firmness: 'in', isSteward: id === 'a', invitedAt: null, invitedBy: null, since },
    ...about,
  }
}

const asked = ['a', 'b', 'c', 'd'].map(id => party(id))
const words: Record<string, VoiceKind> = { y: 'agree', n: 'objection', o: 'abstain' }

/** One letter per party: y agrees, n objects, o abstains, - says nothing. Party a keeps the page. */
function outcomeOf(rule: DecisionRule, said: string) {
  const given = [...said].flatMap((letter, at) => {
    const voice = words[letter]
    return voice ? [{ party: 'abcd'[at] ?? '', voice }] : []
  })
  const { accepted, because } = decide(rule, { asked, given })
  return `${accepted ? 'yes' : 'no'}: ${because}`
}

test.each<[string, string]>([
  ['y---', 'yes: no_objection'],
  ['yooo', 'yes: no_objection'],
  ['yyyn', 'no: objection'],
  ['----', 'no: nobody_agreed'],
  ['oooo', 'no: nobody_agreed'],
])('by consent %s is %s: nobody objects and at least one agrees', (said, outcome) => {
  expect(outcomeOf('consent', said)).toBe(outcome)
})

test.each<[string, string]>([
  ['yy--', 'yes: more_agreed'],
  ['yo--', 'yes: more_agreed'],
  ['yyn-', 'yes: more_agreed'],
  ['y---', 'no: too_few_spoke'],
  ['yn--', 'no: not_more_agreed'],
  ['oooo', 'no: not_more_agreed'],
])('by majority %s is %s: more agree than object, and half of those asked spoke', (said, outcome) => {
  expect(outcomeOf('majority', said)).toBe(outcome)
})

test.each<[string, string]>([
  ['ynnn', 'yes: owner_agreed'],
  ['nyyy', 'no: owner_did_not'],
  ['oyyy', 'no: owner_did_not'],
  ['-yyy', 'no: owner_did_not'],
])('by the owner %s is %s: only those who keep the page decide', (said, outcome) => {
  expect(outcomeOf('owner', said)).toBe(outcome)
})

test('silence is shown and not counted, and who was not asked does not count', () => {
  const given = [
    { party: 'a', voice: 'agree' as const },
    { party: 'stranger', voice: 'objection' as const },
  ]
  expect(decide('consent', { asked, given })).toEqual({
    ...{ accepted: true, because: 'no_objection' },
    ...{ agree: 1, objection: 0, abstain: 0, silent: 3 },
  })
})

test('asked are those who owned the issue when it was made and own it still, but not the party it is about', () => {
  const parties = [
    party('a'),
    party('b'),
    party('c', { firmness: 'watching' }),
    party('d', { since: null, invitedAt: since }),
    party('later'),
  ]
  const found = askedOf({ parties }, { asked: ['a', 'b', 'c', 'd'], change: { kind: 'party', party: 'b' } })
  expect(found.map(({ id }) => id)).toEqual(['a'])
})
