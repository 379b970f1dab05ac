import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPromises } from '../modules/promises/index.ts'
import { zandweerd } from '../testing/places.ts'
import { openAccount, waysOfTelling } from '../testing/year/account.ts'
import { whoAnswers } from '../testing/year/orphans.ts'
import { builders, changedRows, replay, rowsOf } from '../testing/year/replay.ts'
import { tellYear, type Year } from '../testing/year/tell-year.ts'
import { keptPromises, toldPromises } from '../testing/year/told-promises.ts'

const account = openAccount()
let year: Year

beforeAll(async () => {
  year = await tellYear(account.note)
}, 600_000)
afterAll(() => year.district.world.close())

test('a year of a district: twelve organisations, thirty people, eight coalitions, two hundred promises, six departures', async () => {
  const { db } = year.district.world.house
  const tables = [
    ...(['organisations', 'coalitions', 'agreements', 'promises', 'people'] as const),
    ...(['bottlenecks', 'introductions'] as const),
  ]
  const counts = await Promise.all(
    tables.map(async table => (await db.selectFrom(table).select('id').execute()).length),
  )
  const handovers = await db.selectFrom('handovers').select(['role_kind', 'reason', 'ending']).execute()
  expect(Object.fromEntries(tables.map((table, at) => [table, counts[at]]))).toEqual({
    ...{ organisations: 12, coalitions: 8, agreements: 4, promises: 200 },
    // One of the thirty closed the account and was erased.
    people: 29,
    ...{ bottlenecks: 3, introductions: 3 },
  })
  expect(
    handovers.map(({ role_kind, reason, ending }) => `${role_kind} ${reason} ${ending ?? 'runs'}`).toSorted(),
  ).toEqual([
    ...['keeping named done', 'party closed done', 'party ended done', 'party left done', 'party named done'],
    ...['party silent done', 'position ended done', 'stewardship closed done', 'stewardship silent done'],
  ])
  expect(Object.fromEntries(year.tally)).toEqual({
    ...{ proposed: 104, made: 96, accepted: 92, declined: 12, 'change asked': 42, changed: 36 },
    ...{ 'change declined': 6, kept: 110, told: 12, broken: 24 },
  })
})

test('what is proposed is decided: silence is no yes, and one objection is enough', async () => {
  const { db } = year.district.world.house
  const proposals = await db
    .selectFrom('coalition_proposals')
    .select(['text', 'counted'])
    .orderBy('made_at')
    .execute()
  const silent = { agree: 0, objection: 0, abstain: 0 }
  expect(proposals).toEqual([
    {
      text: 'Wij beslissen samen over geld',
      counted: { ...silent, agree: 1, abstain: 1, silent: 3, accepted: true, because: 'no_objection' },
    },
    {
      text: 'Wij vergaderen elke week',
      counted: { ...silent, agree: 1, objection: 1, silent: 3, accepted: false, because: 'objection' },
    },
    {
      text: 'Wij kopen een tent',
      counted: { ...silent, silent: 5, accepted: false, because: 'nobody_agreed' },
    },
  ])
})

test('nothing is orphaned: somebody who is here answers for it, or those around are asked to choose', async () => {
  expect(await whoAnswers(year.district.world)).toEqual([
    { kind: 'coalition', goingOn: 6, asked: 0, orphans: [] },
    { kind: 'initiative', goingOn: 2, asked: 0, orphans: [] },
    { kind: 'voice of an organisation', goingOn: 10, asked: 0, orphans: [] },
    { kind: 'position', goingOn: 12, asked: 0, orphans: [] },
    { kind: 'promise', goingOn: 54, asked: 0, orphans: [] },
  ])
})

test('each change reaches exactly those who promised, asked, answered, signed, take part or follow', async () => {
  const wrong = account.accounted.filter(({ missed, tooMany }) => missed.length + tooMany.length > 0)
  expect(wrong).toEqual([])
  expect(account.accounted).toHaveLength(900)
  const together = /^(promises|coalitions|agreements|handover|bottlenecks|introductions)[.]/
  // Who begins knows; it is news of the place. What is said on the way is read where it is asked, and a no to meeting never told.
  expect([...account.silent].filter(name => together.test(name)).toSorted()).toEqual([
    ...['bottlenecks.followed', 'bottlenecks.hit'],
    ...['coalitions.begun', 'coalitions.issue_raised', 'coalitions.voice_given'],
    ...['introductions.accepted', 'introductions.declined', 'introductions.outcome_told'],
  ])
})

test('each notice was mailed at once to who was asked by name, or in a letter within 24 hours or the chosen rhythm', async () => {
  expect(Object.fromEntries(await waysOfTelling(year.district, account.accounted))).toEqual({
    'asked at once': 363,
    'in a letter within 24 hours': 2300,
    'in the next letter': 56,
    'wants no letters': 56,
  })
})

test('no promise changes without a fact, and the ledger counts what the facts say', async () => {
  const { world } = year.district
  const told = await toldPromises(world)
  expect(await keptPromises(world)).toEqual(told)
  const of = (state: string) => [...told.values()].filter(one => one.state === state).length
  const { late, ...counts } = await countPromises(world.reader(), { areas: [zandweerd] })
  expect(counts).toEqual({
    ...{ open: of('open'), changed: of('changed') },
    ...{ kept: of('kept'), broken: of('broken') },
  })
  expect([counts, late]).toEqual([{ open: 44, changed: 10, kept: 110, broken: 24 }, 20])
  // Made by oneself, and asked for with a yes; twelve got a no.
  expect(44 + 10 + 110 + 24).toBe((year.tally.get('made') ?? 0) + (year.tally.get('accepted') ?? 0))
  expect(of('withdrawn')).toBe(12)
})

test('who reads all facts again from the first builds the same read side, and tells nothing twice', async () => {
  const { world } = year.district
  const before = await rowsOf(world)
  expect(before.get('search_documents')?.length).toBeGreaterThan(200)
  const facts = before.get('activities')?.length ?? 0
  expect(await replay(world)).toBe(facts * builders.length)
  expect(changedRows(before, await rowsOf(world))).toEqual([])
})
