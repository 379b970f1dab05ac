import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteLook } from '../../platform/logbook/logbook.ts'
import { logbookLines } from '../../platform/logbook/queries.ts'
import { newId } from '../../platform/db/ids.ts'
import { decideCase } from './decide-case.ts'
import { showCase } from './show-cases.ts'
import { tendCasesJob } from './tend-cases.ts'
import { ask, openStreet, report, type Street } from '../../testing/street.ts'

let street: Street
beforeAll(async () => void (street = await openStreet()))
afterAll(() => street.world.close())

const all = { places: null, limit: 50 }
const db = () => street.world.house.db

async function told(change: Parameters<typeof logbookLines>[1] = all) {
  const lines = await logbookLines(db(), change)
  return lines.map(({ deed, what, role, actor, about }) => ({ deed, what, role, actor, about })).reverse()
}

test('opening a case and deciding it stand in the logbook, and its author can see who looked', async () => {
  const { world, asker, neighbour, moderator } = street
  const { id: thing } = await ask(world, asker, { title: 'Wie is er hier nu weer gek?' })
  const id = await report(world, neighbour, { thing })
  await showCase(world.reader(moderator), world.house.things, id)
  const wish = { case: id, action: 'hide', rule: 'kind', words: 'Dit is schelden.', seen: 0 } as const
  await world.as(moderator, ctx => decideCase(ctx, world.house, wish))
  const by = { role: 'moderator', actor: moderator.person }
  expect(await told()).toEqual([
    { deed: 'looked', what: 'case', ...by, about: asker.person },
    { deed: 'changed', what: 'questions.hidden', ...by, about: null },
    { deed: 'changed', what: 'moderation.decided', ...by, about: null },
  ])
  expect((await told({ ...all, about: asker.person ?? '' })).map(({ what }) => what)).toEqual(['case'])
})

test("what somebody does for themselves does not stand in it, and looking at what is one's own neither", async () => {
  const { world, operator, neighbour } = street
  const before = (await told()).length
  const own = {
    what: 'member',
    object: { kind: 'person', id: operator.person ?? '' },
    about: operator.person,
  }
  await noteLook(world.reader(operator), own)
  await noteLook(world.reader(neighbour), { ...own, about: null })
  await ask(world, neighbour, { title: 'Wie kent een goede bakker?' })
  expect((await told()).length).toBe(before)
})

test('a row of the logbook cannot be changed, deleted or truncated, also not by who reaches the database', async () => {
  const refused = 'rows of the logbook stay as they are'
  await expect(sql`update logbook set what = 'nothing'`.execute(db())).rejects.toThrow(refused)
  await expect(sql`update logbook set actor = ${street.neighbour.person}`.execute(db())).rejects.toThrow(
    refused,
  )
  await expect(sql`delete from logbook`.execute(db())).rejects.toThrow(refused)
  await expect(sql`truncate logbook`.execute(db())).rejects.toThrow(refused)
})

test('who is erased loses the name in the logbook; the row stays', async () => {
  const { world, operator } = street
  const leaver = await world.person('Wim Weg', { role: 'moderator' })
  const look = { what: 'mail', object: { kind: 'mail', id: newId() }, about: operator.person }
  await noteLook(world.reader(leaver), look)
  await db().deleteFrom('people').where('id', '=', leaver.person).execute()
  expect((await told()).at(-1)).toEqual({
    ...{ deed: 'looked', what: 'mail', role: 'moderator', actor: null, about: operator.person },
  })
})

test('after two years a row goes, by the job', async () => {
  const { world, operator } = street
  const old = {
    deed: 'looked',
    what: 'member',
    role: 'operator',
    object_kind: 'person',
    object: 'x',
    areas: [],
  }
  const years = (count: number) => new Date(Date.now() - count * 366 * 86_400_000)
  await db()
    .insertInto('logbook')
    .values([
      { ...old, id: newId(), at: years(3), actor: operator.person },
      { ...old, id: newId(), at: years(1), actor: operator.person },
    ])
    .execute()
  world.pass({ minutes: (Date.now() - world.house.now().getTime()) / 60_000 })
  await tendCasesJob(world.house).run({})
  const left = await logbookLines(db(), { ...all, actor: operator.person ?? '' })
  expect(
    left.filter(({ object }) => object === 'x').map(({ at }) => at.getTime() > years(2).getTime()),
  ).toEqual([true])
})
