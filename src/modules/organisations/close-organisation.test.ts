import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import { foundation } from '../../testing/foundation.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { closeOrganisation, endAtDate, reopenOrganisation } from './close-organisation.ts'
import { confirmOrganisation } from './edit-organisation.ts'
import { maySpeakFor, organisations, organisationsWith, peopleOf } from './index.ts'
import { organisationsIn } from './queries/organisations.ts'

let world: World
let anna: Actor
let connector: Actor
beforeAll(async () => {
  world = await openWorld([organisations])
  anna = await world.person('Anna')
  connector = await world.person('Connie', { role: 'connector', place: zandweerd })
})
afterAll(() => world.close())

const make = (name: string) => foundation(world, anna, { name })
const close = (actor: Actor, slug: string, { lastDay = '2026-03-03', sentence = 'Het geld is op.' } = {}) =>
  world.as(actor, ctx => closeOrganisation(ctx, { slug, sentence, lastDay }))
const listed = async () =>
  (await organisationsIn(world.reader(), { areas: [zandweerd], limit: 50 })).map(({ slug }) => slug)
const speaks = (organisation: string, day: string) =>
  maySpeakFor(world.reader(), { person: anna.person!, organisation, day })

test('closing today ends positions and mandates and takes it out of the lists', async () => {
  const { id, slug } = await make('De Brug')
  await expect(close(anna, slug, { lastDay: '2026-03-03', sentence: '' })).rejects.toMatchObject({
    code: 'organisations.closing_sentence_missing',
  })
  await close(anna, slug, { lastDay: '2026-03-03' })
  expect((await organisationsWith(world.reader(), [id]))[0]?.stoppedAt).toEqual(world.house.now())
  expect((await peopleOf(world.reader(), [id])).map(({ until }) => until)).toEqual(['2026-03-03'])
  expect([await speaks(id, '2026-03-03'), await speaks(id, '2026-03-04')]).toEqual([true, false])
  expect(await listed()).not.toContain(slug)
})

test('only a connector opens again what closed', async () => {
  const { slug } = await make('Koor')
  await close(anna, slug, { lastDay: '2026-03-03' })
  await expect(world.as(anna, ctx => confirmOrganisation(ctx, { slug }))).rejects.toMatchObject({
    code: 'organisations.stopped_already',
  })
  const reopen = (actor: Actor) => world.as(actor, ctx => reopenOrganisation(ctx, { slug }))
  await expect(reopen(anna)).rejects.toMatchObject({ code: 'organisations.connectors_only' })
  await reopen(connector)
  expect(await listed()).toContain(slug)
})

test('while somebody decides for it, a connector does not close it', async () => {
  const { slug } = await make('Club')
  await expect(close(connector, slug, { lastDay: '2026-03-03' })).rejects.toMatchObject({
    code: 'organisations.needs_mandate',
  })
})

test('what closes on a later day goes on until that day is over', async () => {
  const { id, slug } = await make('Tuingroep')
  await close(anna, slug, { lastDay: '2026-03-05' })
  await expect(close(anna, slug, { lastDay: '2026-03-04' })).rejects.toMatchObject({
    code: 'organisations.closing_is_there',
  })
  const night = () => world.as(system, endAtDate)
  world.pass({ days: 2 })
  await night()
  expect(await listed()).toContain(slug)
  world.pass({ days: 1 })
  await night()
  expect(await listed()).not.toContain(slug)
  expect([await speaks(id, '2026-03-05'), await speaks(id, '2026-03-06')]).toEqual([true, false])
})
