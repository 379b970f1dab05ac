import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { findDocuments } from '../search/index.ts'
import { confirmOrganisation, editOrganisation, makeOrganisation, organisations } from './index.ts'
import { organisationsIn, organisationsLike, organisationsWith } from './queries/organisations.ts'
import { positionsOf } from './queries/positions.ts'
import { showOrganisation } from './show-organisation.ts'
import { endPosition } from './end-position.ts'
import { judgePosition, takePosition } from './take-position.ts'

let world: World
let fatma: Actor
let connector: Actor
beforeAll(async () => {
  world = await openWorld([organisations])
  fatma = await world.person('Fatma')
  connector = await world.person('Connie', { role: 'connector', place: deventer })
})
afterAll(() => world.close())

const make = (
  actor: Actor,
  name: string,
  more: { role?: string; places?: string[]; summary?: string } = {},
) =>
  world.as(actor, ctx =>
    makeOrganisation(ctx, { name, kind: 'foundation', places: [zandweerd], role: 'bestuurslid', ...more }),
  )
const take = (actor: Actor, organisation: string, role = 'vrijwilliger') =>
  world.as(actor, ctx =>
    takePosition(ctx, { person: actor.person!, organisation, role, from: '2026-01-01', until: null }),
  )
const heldBy = async ({ person }: Actor) =>
  (await positionsOf(world.reader(), [person!])).map(({ role, from, until, name }) => [
    role,
    from,
    until,
    name,
  ])

test('its maker holds the first position, and it stands in all areas of its place', async () => {
  const made = await make(fatma, 'Stichting De Brug')
  expect(made).toMatchObject({
    slug: 'stichting-de-brug',
    places: [zandweerd],
    areas: [zandweerd, deventer],
    confirmedBy: fatma.person,
  })
  expect(await heldBy(fatma)).toEqual([['bestuurslid', '2026-03-03', null, 'Stichting De Brug']])
  expect(
    (await organisationsIn(world.reader(), { areas: [deventer], limit: 5 })).map(({ id }) => id),
  ).toEqual([made.id])
})

test('a member says what they do there; a connector of the place need not', async () => {
  await expect(make(fatma, 'Zonder rol', { role: '' })).rejects.toMatchObject({
    code: 'organisations.role_missing',
  })
  await make(connector, 'Zonder rol', { role: '' })
  expect(await heldBy(connector)).toEqual([])
})

test('a visitor makes none, and one without a known place is refused', async () => {
  await expect(make(visitor, 'Van niemand')).rejects.toMatchObject({ code: 'site.sign_in_first' })
  await expect(make(fatma, 'Nergens', { places: ['GM9999'] })).rejects.toMatchObject({
    code: 'organisations.place_missing',
  })
})

test('the same name is refused in the same area, and gets a URL of its own elsewhere', async () => {
  const here = await make(fatma, 'Buurthuis Ons Huis')
  const again = make(fatma, 'buurthuis ons huis', { places: [deventer] })
  await expect(again).rejects.toMatchObject({ code: 'organisations.is_there' })
  const there = await make(fatma, 'Buurthuis Ons Huis', { places: [apeldoorn] })
  expect([here.slug, there.slug]).toEqual(['buurthuis-ons-huis', `buurthuis-ons-huis-${there.id.slice(-6)}`])
})

test('a claimed position gives no rights and is not shown until the organisation says yes', async () => {
  const made = await make(fatma, 'Sportclub')
  const joris = await world.person('Joris')
  const edit = (actor: Actor, version: number) =>
    world.as(actor, ctx =>
      editOrganisation(ctx, { ...made, version, url: null, summary: `door ${actor.name}`, kind: 'other' }),
    )
  const id = await take(joris, made.id, 'trainer')
  expect(await heldBy(joris)).toEqual([])
  await expect(edit(joris, 1)).rejects.toMatchObject({ code: 'organisations.not_of_it' })
  const judge = (actor: Actor) => world.as(actor, ctx => judgePosition(ctx, { position: id, isRight: true }))
  await expect(judge(joris)).rejects.toMatchObject({ code: 'organisations.not_of_it' })
  expect(
    (await showOrganisation(world.reader(fatma), made.slug)).unconfirmed.map(({ role }) => role),
  ).toEqual(['trainer'])
  expect((await showOrganisation(world.reader(joris), made.slug)).unconfirmed).toEqual([])
  await judge(fatma)
  expect(await heldBy(joris)).toEqual([['trainer', '2026-01-01', null, 'Sportclub']])
  await edit(joris, 1)
  await expect(edit(fatma, 1)).rejects.toMatchObject({ code: 'organisations.changed_meanwhile' })
  const [now] = await organisationsWith(world.reader(), [made.id])
  expect(now).toMatchObject({ summary: 'door Joris', kind: 'other', version: 2, confirmedBy: joris.person })
})

test('a position that is not right is taken out', async () => {
  const made = await make(fatma, 'Zangkoor')
  const joris = await world.person('Joris')
  const id = await take(joris, made.id)
  await world.as(connector, ctx => judgePosition(ctx, { position: id, isRight: false }))
  expect((await showOrganisation(world.reader(fatma), made.slug)).unconfirmed).toEqual([])
})

test('a position ends on a day that is not before its first, by its holder', async () => {
  const made = await make(fatma, 'Tuingroep')
  const id = await take(fatma, made.id, 'tuinman')
  const end = (actor: Actor, until: string) =>
    world.as(actor, ctx => endPosition(ctx, { position: id, until }))
  await expect(end(fatma, '2025-12-31')).rejects.toMatchObject({ code: 'organisations.until_before_from' })
  await expect(end(connector, '2026-02-01')).rejects.toMatchObject({
    code: 'organisations.not_your_position',
  })
  await end(fatma, '2026-02-01')
  expect(await heldBy(fatma)).toContainEqual(['tuinman', '2026-01-01', '2026-02-01', 'Tuingroep'])
})

test('the same position is not taken twice', async () => {
  const made = await make(fatma, 'Leesclub')
  await expect(take(fatma, made.id, 'bestuurslid')).rejects.toMatchObject({
    code: 'organisations.position_is_there',
  })
})

test('a page names only people whose profile the reader may see', async () => {
  const made = await make(fatma, 'Geheim genootschap')
  const seen = async (actor: Actor) =>
    (await showOrganisation(world.reader(actor), made.slug)).positions.map(({ person }) => person)
  expect([await seen(visitor), await seen(connector)]).toEqual([[], [fatma.person]])
  await world.house.db
    .updateTable('people')
    .set({ circle: 'public' })
    .where('id', '=', fatma.person)
    .execute()
  expect(await seen(visitor)).toEqual([fatma.person])
})

test('saying that it is still right is a fact of its places', async () => {
  const made = await make(fatma, 'Repair café')
  world.pass({ days: 40 })
  world.changes()
  await world.as(fatma, ctx => confirmOrganisation(ctx, made))
  expect(world.changes()).toEqual([zandweerd, deventer, made.id])
  const [now] = await organisationsWith(world.reader(), [made.id])
  expect(now?.confirmedAt).toEqual(world.house.now())
})

test('it is found by its name with a typing mistake, and in search by what it does', async () => {
  await make(fatma, 'Welzijn Noorderplein', {
    places: [noorderplein],
    summary: 'Wij helpen met formulieren.',
  })
  await world.settle()
  const like = await organisationsLike(world.reader(), 'welzyn noorderplein', 3)
  const { hits } = await findDocuments(world.reader(), { text: 'formulieren', limit: 3 })
  expect([like[0]?.name, hits[0]?.title]).toEqual(['Welzijn Noorderplein', 'Welzijn Noorderplein'])
})
