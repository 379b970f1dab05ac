import { expect, test } from 'vitest'
import type { Actor, Grant } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import type { Action, Case, Decision, Objection } from './case.ts'
import { caseActions, houseRights, verdictsOn } from './rights.ts'

const now = new Date('2026-03-10T09:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

const somebody = (person: string, ...grants: Grant[]): Actor => ({
  ...{ person, name: person, grants: [{ role: 'member', place: null }, ...grants], system: false },
})

const actors: Record<string, Actor> = {
  visitor: { person: null, name: null, grants: [], system: false },
  member: somebody('lies'),
  author: somebody('wim'),
  connectorElsewhere: somebody('cor', { role: 'connector', place: 'GM0200' }),
  connector: somebody('coen', { role: 'connector', place: 'GM0150' }),
  moderator: somebody('mo', { role: 'moderator', place: 'GM0150' }),
  decider: somebody('dirk', { role: 'moderator', place: null }),
  operator: somebody('olga', { role: 'operator', place: null }),
  moderatingAuthor: somebody('wim', { role: 'moderator', place: null }),
}

const objection: Objection = {
  ...{ words: 'Het klopt wel', madeAt: daysAgo(1), granted: null, answer: null, role: null, decidedAt: null },
}

function decision(action: Action, days: number, made: Objection | null = null): Decision {
  return {
    ...{ id: 'd', case: 'c', action, rule: null, words: 'Daarom', days: null, author: 'wim' },
    ...{ decidedBy: 'dirk', role: 'moderator', decidedAt: daysAgo(days), objection: made },
  }
}

function caseWith(...decisions: Decision[]): Case {
  return {
    ...{ id: 'c', kind: 'question', thing: 't', title: 'Een vraag', path: '/vragen/een-vraag' },
    ...{ areas: ['WK015003', 'GM0150'], author: 'wim', cause: 'report', words: [], openedAt: daysAgo(20) },
    ...{ held: false, heldUntil: null, decidedAt: decisions[0]?.decidedAt ?? null, reports: 1, decisions },
  }
}

const states: Record<string, Case> = {
  open: caseWith(),
  kept: caseWith(decision('keep', 2)),
  hidden: caseWith(decision('hide', 2)),
  hiddenLongAgo: caseWith(decision('hide', 15)),
  objected: caseWith(decision('hide', 2, objection)),
  restored: caseWith(decision('hide', 2, { ...objection, granted: true, answer: 'Ja', decidedAt: now })),
}

/** Which actions each may do in each state; the rest is refused. */
const table: Record<string, Record<string, string>> = {
  visitor: {},
  member: {},
  author: { hidden: 'object' },
  connectorElsewhere: {},
  connector: {
    ...{ open: 'see keep hide', kept: 'see', hidden: 'see', hiddenLongAgo: 'see' },
    ...{ objected: 'see', restored: 'see' },
  },
  moderator: {
    ...{ open: 'see keep hide suspend', kept: 'see', hidden: 'see restore', hiddenLongAgo: 'see restore' },
    ...{ objected: 'see answer', restored: 'see' },
  },
  decider: {
    ...{ open: 'see keep hide suspend', kept: 'see', hidden: 'see restore', hiddenLongAgo: 'see restore' },
    ...{ objected: 'see', restored: 'see' },
  },
  operator: {
    ...{ open: 'see keep hide suspend', kept: 'see', hidden: 'see restore', hiddenLongAgo: 'see restore' },
    ...{ objected: 'see answer', restored: 'see' },
  },
  moderatingAuthor: { hidden: 'object' },
}

for (const [name, actor] of Object.entries(actors)) {
  test(`what ${name} may do with a case in each state`, () => {
    const verdicts = Object.fromEntries(
      Object.entries(states).flatMap(([state, one]) => {
        const may = verdictsOn(actor, { one, now, involved: ['wim'], isOnlyDecider: false })
        const allowed = caseActions.filter(action => may[action]).join(' ')
        return allowed === '' ? [] : [[state, allowed]]
      }),
    )
    expect(verdicts).toEqual(table[name])
  })
}

test('when nobody else decides, only an operator answers an objection to an own decision', () => {
  const one = caseWith(decision('hide', 2, objection))
  const judged = { one, now, involved: ['wim'], isOnlyDecider: true }
  const operating = somebody('dirk', { role: 'operator', place: null })
  expect(verdictsOn(operating, judged).answer).toBe(true)
  expect(verdictsOn(actors['decider'] ?? operating, judged).answer).toBe(false)
})

test('what nobody made cannot lead to a suspension', () => {
  const one = { ...caseWith(), author: null }
  const operating = somebody('olga', { role: 'operator', place: null })
  expect(verdictsOn(operating, { one, now, involved: [], isOnlyDecider: false }).suspend).toBe(false)
})

test('the queue is for who watches, the logbook for moderators, the rules for operators', () => {
  const allowed = Object.entries(actors).map(([name, actor]) => [
    name,
    (['list', 'read_logbook', 'set_rules'] as const)
      .filter(action => may(houseRights, { actor, action, thing: null }) === null)
      .join(' '),
  ])
  expect(Object.fromEntries(allowed)).toEqual({
    ...{ visitor: '', member: '', author: '', connectorElsewhere: 'list', connector: 'list' },
    ...{
      moderator: 'list read_logbook',
      decider: 'list read_logbook',
      moderatingAuthor: 'list read_logbook',
    },
    operator: 'list read_logbook set_rules',
  })
})
