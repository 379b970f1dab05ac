import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { whoAnswers } from '../testing/year/orphans.ts'
import { keptPromises, toldPromises } from '../testing/year/told-promises.ts'
import { countPromises } from '../modules/promises/index.ts'
import { zandweerd } from '../testing/places.ts'
import { openAccount, waysOfTelling, wronglyHeard } from '../testing/year/account.ts'
import { builders, changedRows, replay, rowsOf } from '../testing/year/replay.ts'
import { tellYear, type Year } from '../testing/year/tell-year.ts'

const account = openAccount()
let year: Year

beforeAll(async () => {
  year = await tellYear(account.note)
}, 300_000)
afterAll(() => year?.district.world.close())

test('dump', async () => {
  const { db } = year.district.world.house
  console.log([...year.tally], [...account.silent])
  console.log(
    (
      await db
        .selectFrom('activities')
        .select(['name', e => e.fn.countAll().as('n')])
        .groupBy('name')
        .orderBy('name')
        .execute()
    )
      .map(r => r.name + ' ' + r.n)
      .join('\n'),
  )
  console.log(
    (
      await db
        .selectFrom('handovers')
        .select(['role_kind', 'reason', 'ending', 'title', 'begun_at', 'successor', 'holder'])
        .orderBy('begun_at')
        .execute()
    )
      .map(x => JSON.stringify(x))
      .join('\n'),
  )
  console.log((await sql`select state, count(*) from promises group by 1`.execute(db)).rows)
})
test('every change reaches exactly those who should hear of it', async () => {
  expect(await wronglyHeard(year.district, account.accounted)).toEqual([])
})
test('ways', async () => {
  expect([...(await waysOfTelling(year.district, account.accounted))]).toEqual([])
})
test('orphans', async () => {
  expect(await whoAnswers(year.district.world)).toEqual([])
})
test('told', async () => {
  const { world } = year.district
  const [kept, told] = [await keptPromises(world), await toldPromises(world)]
  expect(kept.size).toBe(200)
  expect([...kept].filter(([id, k]) => JSON.stringify(k) !== JSON.stringify(told.get(id)))).toEqual([])
  console.log(await countPromises(world.reader(), { areas: [zandweerd] }))
})
test('replay', async () => {
  const { world } = year.district
  const before = await rowsOf(world)
  console.log(
    builders.map(b => b.name),
    await replay(world),
    [...before].map(([t, r]) => t + ' ' + r.length).join(', '),
  )
  expect(changedRows(before, await rowsOf(world))).toEqual([])
})
