import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { invitations } from '../invitations/index.ts'
import { cancelGathering } from './cancel-gathering.ts'
import { editGathering, type GatheringEdit } from './edit-gathering.ts'
import { editTable } from './edit-table.ts'
import { beginTable, gatheringAt, inviteGuests, planGathering, tables, tablesOfGathering } from './index.ts'
import { shareHosting } from './share-hosting.ts'
import type { Table } from './table.ts'

let [world, ria, bas]: [World, Actor, Actor] = [] as never
beforeAll(async () => {
  world = await openWorld([invitations, tables])
  ;[ria, bas] = [await world.person('Ria'), await world.person('Bas')]
})
afterAll(() => world.close())

const evening = new Date('2026-03-20T18:00:00Z')
const later = new Date('2026-03-27T18:30:00Z')
const about = { title: 'Wijkavond', intro: '', room: 'De Schakel', places: [deventer], startsAt: evening }

/** A gathering of two tables; Bas is invited to the first. */
async function gather() {
  const wish = { ...about, kind: 'district', titles: ['Groen', 'Zorg'] }
  const { id, slug } = await world.as(ria, ctx => planGathering(ctx, wish))
  const look = async () =>
    (await tablesOfGathering(world.reader(ria), id)).toSorted((one, other) =>
      one.title.localeCompare(other.title),
    )
  const [green, care] = (await look()) as [Table, Table]
  const invited = [{ person: bas.person ?? '' }]
  await world.as(ria, ctx => inviteGuests(ctx, world.house, { id: green.id, invited }))
  const mailed = (await world.mails()).length
  const mailsSince = async () => (await world.mails()).slice(mailed)
  return { id, slug, look, green, care, mailsSince }
}

function edit(id: string, change: Partial<GatheringEdit>, by = ria) {
  const wish = { ...about, circle: 'public', version: 1, id, ...change }
  return world.as(by, ctx => editGathering(ctx, world.house, wish))
}

const calendarOf = ({ event }: { event?: { sequence: number; method: string; from: string } }) =>
  event && [event.method, event.sequence, event.from]

test('another moment and room of a gathering are those of its tables, and reach their guests and calendars', async () => {
  const { id, slug, look, mailsSince } = await gather()
  await edit(id, { startsAt: later, room: 'De Deel', title: 'Avond van de wijk', intro: 'Kom ook.' })
  const seen = await gatheringAt(world.reader(), slug)
  expect([seen?.title, seen?.intro, seen?.room, seen?.startsAt]).toEqual([
    ...['Avond van de wijk', 'Kom ook.', 'De Deel', later],
  ])
  const moved = (await look()).map(({ title, room, startsAt }) => [title, room, startsAt])
  expect(moved).toEqual([
    ['Groen', 'De Deel', later],
    ['Zorg', 'De Deel', later],
  ])
  const [mail] = (await mailsSince()).filter(({ to }) => to.startsWith('bas'))
  expect([mail?.subject, mail && calendarOf(mail)]).toEqual([
    ...['Verplaatst: Groen', ['REQUEST', 1, later.toISOString()]],
  ])
})

test('a table that went its own way keeps its moment and room, and its guests hear nothing', async () => {
  const { id, look, green, mailsSince } = await gather()
  const { title, aim, link, openChairs, themes, places, version } = green
  const own = { title, aim, link, openChairs, themes, places, version, circle: 'public' }
  const wish = { ...own, id: green.id, room: 'Zaal 2', startsAt: new Date('2026-03-20T19:00:00Z') }
  await world.as(ria, ctx => editTable(ctx, world.house, wish))
  const before = (await mailsSince()).filter(({ to }) => to.startsWith('bas')).length
  await edit(id, { startsAt: later, room: 'De Deel' })
  expect((await look())[0]).toMatchObject({ room: 'Zaal 2', startsAt: new Date('2026-03-20T19:00:00Z') })
  expect((await mailsSince()).filter(({ to }) => to.startsWith('bas'))).toHaveLength(before)
})

test('the places and the circle of a gathering are those of its tables', async () => {
  const { id, look } = await gather()
  await edit(id, { places: [apeldoorn], circle: 'members' })
  expect((await look()).map(({ places, circle }) => [places, circle])).toEqual([
    [[apeldoorn], 'members'],
    [[apeldoorn], 'members'],
  ])
})

test('of two who change one version the later is refused', async () => {
  const { id } = await gather()
  await edit(id, { title: 'Eerst' })
  await expect(edit(id, { title: 'Daarna' })).rejects.toThrow('tables.gathering_changed')
})

test('a gathering that is called off calls off its tables, also those that others lead by now, and everybody hears why', async () => {
  const { id, slug, look, green, mailsSince } = await gather()
  await world.as(ria, ctx => shareHosting(ctx, { id: green.id, person: bas.person ?? '', role: 'host' }))
  await world.as(ria, ctx => shareHosting(ctx, { id: green.id, person: ria.person ?? '', role: null }))
  await world.as(ria, ctx => cancelGathering(ctx, world.house, { id, reason: 'De zaal is dicht.' }))
  expect((await gatheringAt(world.reader(), slug))?.cancelledReason).toBe('De zaal is dicht.')
  expect((await look()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
  const [mail] = (await mailsSince()).filter(({ to }) => to.startsWith('bas')).slice(-1)
  expect([mail?.subject, mail && calendarOf(mail)?.[0]]).toEqual(['Afgezegd: Groen', 'CANCEL'])
  expect(mail?.text).toContain('De zaal is dicht.')
  await expect(edit(id, { title: 'Toch' })).rejects.toThrow('tables.gathering_cancelled')
})

test('a gathering of which a table began is not called off, and none without a reason', async () => {
  const { id, care, look } = await gather()
  const cancel = (reason: string) => world.as(ria, ctx => cancelGathering(ctx, world.house, { id, reason }))
  await expect(cancel(' ')).rejects.toThrow('tables.reason_missing')
  await world.as(ria, ctx => beginTable(ctx, care.id))
  await expect(cancel('De zaal is dicht.')).rejects.toThrow('tables.gathering_begun')
  expect((await look()).map(({ state }) => state)).toEqual(['planned', 'live'])
})
