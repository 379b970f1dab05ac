import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { initiativesWith } from '../initiatives/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { answerListing } from './answer-listing.ts'
import { doubtListing, vouchFor } from './remark-on-listing.ts'
import { showListing } from './show-listing.ts'
import { listeningInto, listingsIn } from '../../testing/listings.ts'
import type { Hearing } from './who-hears.ts'
import type { ListingKey } from './listing.ts'

let world: World
let steward: Actor
let near: Actor
let far: Actor
const heard: Hearing[] = []

beforeAll(async () => {
  world = await openWorld([listeningInto(heard)])
  steward = await world.person('Sanne')
  near = await neighbour('Nel', [noorderplein, zandweerd, deventer])
  far = await neighbour('Ver', [deventer])
})
afterAll(() => world.close())

async function neighbour(name: string, areas: [string, ...string[]]): Promise<Actor> {
  const person = await world.person(name)
  const places = areas.slice(0, 1)
  await world.house.db.updateTable('people').set({ places, areas }).where('id', '=', person.person).execute()
  return person
}

const initiative = async (): Promise<ListingKey> => ({
  kind: 'initiative',
  id: await listingsIn(world).begin(steward, 'Buurttuin'),
})
const organisation = async (name: string): Promise<ListingKey> => ({
  kind: 'organisation',
  id: await listingsIn(world).found(steward, name),
})
const vouch = (actor: Actor, key: ListingKey) => world.as(actor, ctx => vouchFor(ctx, key))
const doubt = (actor: Actor, key: ListingKey) =>
  world.as(actor, ctx => doubtListing(ctx, { ...key, sentence: 'De tuin is een parkeerplaats.' }))
const hear = async () => {
  await world.settle()
  return heard.splice(0).map(({ person, kind, path }) => [person, kind, path])
}

test('a neighbour confirms an initiative and an organisation, by name', async () => {
  const [one, other] = [await initiative(), await organisation('Brug')]
  world.pass({ days: 40 })
  await vouch(near, one)
  await vouch(near, other)
  const by = { confirmedBy: near.person, confirmedAt: world.house.now() }
  expect(await initiativesWith(world.reader(), [one.id])).toMatchObject([by])
  expect(await organisationsWith(world.reader(), [other.id])).toMatchObject([by])
})

test('once a month for each person and listing', async () => {
  const [one, other] = [await initiative(), await initiative()]
  await vouch(near, one)
  await vouch(near, other)
  world.pass({ days: 27 })
  await expect(vouch(near, one)).rejects.toMatchObject({ kind: 'too_many', code: 'listings.said_already' })
  world.pass({ days: 5 })
  await vouch(near, one)
  await doubt(near, one)
  await expect(doubt(near, one)).rejects.toMatchObject({ code: 'listings.said_already' })
})

test('who has no place in it is no neighbour', async () => {
  const key = await initiative()
  await expect(vouch(far, key)).rejects.toMatchObject({ code: 'listings.only_neighbours' })
  await expect(doubt(far, key)).rejects.toMatchObject({ code: 'listings.only_neighbours' })
  await expect(vouch(world.reader().actor, key)).rejects.toMatchObject({ code: 'site.sign_in_first' })
})

test('a doubt changes nothing: those who answer for it hear of it and read the sentence, nobody else does', async () => {
  const key = await initiative()
  await hear()
  await doubt(near, key)
  expect(await hear()).toEqual([[steward.person, 'listing_doubted', `/vermeldingen/initiatief/${key.id}`]])
  const sentences = async (actor: Actor) =>
    (await showListing(world.reader(actor), key)).doubts.map(({ sentence }) => sentence)
  expect([await sentences(steward), await sentences(near)]).toEqual([['De tuin is een parkeerplaats.'], []])
  expect(await initiativesWith(world.reader(), [key.id])).toMatchObject([{ phase: 'idea', version: 1 }])
})

test('while nobody answers for it, the connectors hear of a doubt', async () => {
  const vera = await world.person('Vera', { role: 'connector', place: deventer })
  const key = await initiative()
  await world.house.db.deleteFrom('initiative_stewards').where('initiative', '=', key.id).execute()
  await hear()
  await doubt(near, key)
  expect((await hear()).map(([person]) => person)).toEqual([vera.person])
})

test('that a connector says it stopped, those who answer for it hear', async () => {
  const vera = await world.person('Veerle', { role: 'connector', place: deventer })
  const key = await organisation('Kring')
  await hear()
  await world.as(vera, ctx => answerListing(ctx, { ...key, answer: 'stopped' }))
  expect(await hear()).toEqual([[steward.person, 'listing_stopped', '/organisaties/kring']])
})

test('an organisation that stopped goes on again when somebody of it says so', async () => {
  const key = await organisation('Koor')
  const stoppedAt = async () => (await organisationsWith(world.reader(), [key.id]))[0]?.stoppedAt
  await world.as(steward, ctx => answerListing(ctx, { ...key, answer: 'stopped' }))
  const stopped = await stoppedAt()
  await world.as(steward, ctx => answerListing(ctx, { ...key, answer: 'right' }))
  expect([stopped, await stoppedAt()]).toEqual([world.house.now(), null])
})

test('neighbours and strangers answer for nothing', async () => {
  const key = await initiative()
  const answer = (actor: Actor) => world.as(actor, ctx => answerListing(ctx, { ...key, answer: 'stopped' }))
  await expect(answer(near)).rejects.toMatchObject({ code: 'listings.only_keepers' })
  await expect(answer(far)).rejects.toMatchObject({ code: 'listings.only_keepers' })
})
