import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { openNeighbourhood, type Neighbourhood } from './neighbourhood.ts'
import { tablesWith, tracesOf, type Traces } from './traces.ts'
import { visit, type Visit } from './visit.ts'

let site: Neighbourhood
let olga: Actor
let own: Visit
let anybody: Visit
let traces: Traces
beforeAll(async () => {
  site = await openNeighbourhood()
  olga = site.people.operator
  own = await visit(site, olga)
  anybody = await visit(site)
  traces = await tracesOf(site, olga)
  await site.person('Otto Opvolger', { role: 'operator' })
}, 120_000)
afterAll(() => site.close())

test('the page and the file have what somebody keeps on the site, and nobody else gets them', async () => {
  const page = await (await own.get('/mijn/gegevens')).text()
  for (const text of [
    'Olga Beheer',
    traces.email,
    'Wie weet hoe je een moestuin begint?',
    'Moestuin achter de kerk',
    'tuinman',
  ]) {
    expect(page).toContain(text)
  }
  const answer = await own.get('/mijn/gegevens.json')
  expect([answer.headers.get('content-disposition'), answer.headers.get('cache-control')]).toEqual([
    'attachment; filename="gegevens.json"',
    'no-store',
  ])
  const file = (await answer.json()) as Record<string, Record<string, unknown>[]>
  expect(file['questions']?.map(({ path }) => path)).toContain(site.paths.question)
  expect(file['addresses']?.map(one => one['email'])).toEqual([traces.email])
  expect((await anybody.get('/mijn/gegevens.json')).status).toBe(303)
})

test('a visitor sees at once that a name is gone from what was public, and the profile answers 410', async () => {
  expect(await (await anybody.get(site.paths.question)).text()).toContain('Olga Beheer')
  await own.send('/mijn/gegevens/wissen')
  const page = await (await anybody.get(site.paths.question)).text()
  expect([page.includes('Olga'), page.includes('Een deelnemer')]).toEqual([false, true])
  expect((await anybody.get(`/mensen/${traces.handle}`)).status).toBe(410)
  expect((await own.get('/mijn')).status).toBe(303)
})

test('after 14 days no table holds the name, the address or the id of who was erased, and public work stays', async () => {
  expect(await tablesWith(site, olga.person ?? '')).toContain('questions')
  site.pass({ days: 14 })
  await site.nextDay()
  expect({
    name: await tablesWith(site, 'Olga Beheer'),
    email: await tablesWith(site, traces.email),
    handle: await tablesWith(site, traces.handle),
  }).toEqual({
    name: [],
    email: [],
    handle: [],
  })
  expect(await tablesWith(site, olga.person ?? '')).toEqual(['activities'])
  const told = await site.house.db
    .selectFrom('activities')
    .select(['name', 'actor'])
    .where(sql<boolean>`activities::text like ${`%${olga.person}%`}`)
    .execute()
  expect(told).toEqual([{ name: 'people.erased', actor: null }])
  expect((await anybody.get(`/mensen/${traces.handle}`)).status).toBe(410)
  const page = await (await anybody.get(site.paths.question)).text()
  expect([page.includes('Wie weet hoe je een moestuin begint?'), page.includes('Een deelnemer')]).toEqual([
    true,
    true,
  ])
})
