import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { foundation } from '../../testing/foundation.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { findDocuments } from '../search/index.ts'
import { maySpeakFor, organisations, organisationsWith } from './index.ts'
import { answerMerge, proposeMerge } from './merge-organisations.ts'
import { lookAlikesOf } from './queries/look-alikes.ts'
import { mergesOf, movedWithOrganisations, slugNow } from './queries/merges.ts'
import { showHistory } from './show-history.ts'

let world: World
let anna: Actor
let bram: Actor
let connector: Actor
beforeAll(async () => {
  world = await openWorld([organisations])
  anna = await world.person('Anna')
  bram = await world.person('Bram')
  connector = await world.person('Connie', { role: 'connector', place: zandweerd })
})
afterAll(() => world.close())

const make = (actor: Actor, name: string, more: { role?: string; url?: string } = {}) =>
  foundation(world, actor, { name, ...more })
const propose = (actor: Actor, slug: string, other: string) =>
  world.as(actor, ctx => proposeMerge(ctx, { slug, other, stays: 'this', reason: 'Zelfde bestuur.' }))
const answer = (actor: Actor, merge: string, { agrees = true, sentence = '' } = {}) =>
  world.as(actor, ctx => answerMerge(ctx, { merge, agrees, sentence }))

/** Two organisations, each with its own holder, and a proposal by the first. */
async function proposed(name: string) {
  const [stays, goes] = [await make(anna, name), await make(bram, `${name} oud`)]
  await propose(anna, stays.slug, goes.slug)
  const [merge] = await mergesOf(world.reader(), goes.id)
  return { stays, goes, merge: merge!.id }
}

test('look-alikes have a name that is alike, or the same website', async () => {
  const one = await make(anna, 'Wijkcentrum De Zandloper', { url: 'https://www.zandloper.example/over' })
  const alike = await make(bram, 'Wijkcentrum Zandloper')
  const same = await make(bram, 'Iets anders', { url: 'http://zandloper.example' })
  await make(bram, 'Voetbalclub')
  const found = await lookAlikesOf(world.reader(anna), one)
  expect(found.map(({ id }) => id)).toEqual([alike.id, same.id])
})

test('after both yeses everything of one is of the other, and its address leads there', async () => {
  const { stays, goes, merge } = await proposed('Speeltuin')
  await expect(answer(connector, merge)).rejects.toMatchObject({ code: 'organisations.needs_mandate' })
  await answer(bram, merge)
  const asked = { person: bram.person!, organisation: stays.id, day: '2026-03-03' }
  expect(await maySpeakFor(world.reader(), asked)).toBe(true)
  expect(await slugNow(world.reader(), goes.slug)).toBe(stays.slug)
  expect(await organisationsWith(world.reader(), [goes.id])).toEqual([])
  await world.settle()
  const { hits } = await findDocuments(world.reader(), { text: 'speeltuin', limit: 5 })
  expect(hits.map(({ title }) => title)).toEqual(['Speeltuin'])
})

test('both histories can be read, with the place where a position was held', async () => {
  const { stays, merge } = await proposed('Muziekschool')
  await answer(bram, merge)
  const { events, before } = await showHistory(world.reader(connector), stays.slug)
  expect(before.map(({ name }) => name)).toEqual(['Muziekschool oud'])
  expect(events.filter(({ what }) => what === 'made' || what === 'merged').length).toBe(3)
  expect(events.flatMap(event => (event.what === 'began' ? [event.at] : []))).toEqual(
    expect.arrayContaining([undefined, 'Muziekschool oud']),
  )
})

test('who led somewhere leads on after a second merge', async () => {
  const { stays, goes, merge } = await proposed('Bieb')
  await answer(bram, merge)
  const last = await make(anna, 'Leeszaal')
  await propose(anna, last.slug, stays.slug)
  expect(await slugNow(world.reader(), goes.slug)).toBe('leeszaal')
})

test('a merge can be refused with a sentence, and then stays as it was', async () => {
  const { goes, merge } = await proposed('Zwembad')
  await expect(answer(bram, merge, { agrees: false })).rejects.toMatchObject({
    code: 'organisations.reason_missing',
  })
  await answer(bram, merge, { agrees: false, sentence: 'Wij zijn een ander bad.' })
  expect(await mergesOf(world.reader(), goes.id)).toMatchObject([
    { refusal: 'Wij zijn een ander bad.', mergedAt: null },
  ])
  await expect(answer(bram, merge)).rejects.toMatchObject({ code: 'organisations.merge_answered' })
})

test('for a listing without holders a connector says yes', async () => {
  const [stays, goes] = [await make(anna, 'Hof'), await make(connector, 'Hof oud', { role: '' })]
  await propose(anna, stays.slug, goes.slug)
  const [merge] = await mergesOf(world.reader(), goes.id)
  await expect(answer(bram, merge!.id)).rejects.toMatchObject({ code: 'organisations.needs_mandate' })
  await answer(connector, merge!.id)
  expect(await slugNow(world.reader(), goes.slug)).toBe('hof')
})

/** Columns of an id that say nothing of what they name, and why no merge moves them. */
const noOrganisation = new Set([
  ...['import_rows.alike', 'import_rows.initiative', 'initiatives.import'],
  ...['activities.actor', 'mails.person', 'invitations.batch', 'replies.answers'],
])

/** Columns of ids without a foreign key, that a merge does not move and nobody looked at. */
async function forgotten(): Promise<string[]> {
  const moved = new Set(
    (await movedWithOrganisations(world.reader())).map(({ table, column }) => `${table}.${column}`),
  )
  const { rows } = await sql<{ name: string }>`
    select c.relname || '.' || a.attname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.atttypid = 'uuid'::regtype
      and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey))
      and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and k.conkey = array[a.attnum])
    order by 1`.execute(world.house.db)
  return rows.map(({ name }) => name).filter(name => !moved.has(name) && !noOrganisation.has(name))
}

test('every column that may name an organisation goes along with a merge', async () => {
  expect(await forgotten()).toEqual([])
  await sql`create table planted (id uuid primary key, club uuid, body uuid references organisations)`.execute(
    world.house.db,
  )
  expect(await forgotten()).toEqual(['planted.club'])
  expect(await movedWithOrganisations(world.reader())).toContainEqual({
    ...{ table: 'planted', column: 'body', kind: null },
  })
  await sql`drop table planted`.execute(world.house.db)
})
