import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { openNeighbourhood, type Neighbourhood } from './neighbourhood.ts'
import { addressOf, handleOf } from './people.ts'
import { tablesWith } from './traces.ts'
import { mailedPath, visit, type Visit } from './visit.ts'

let site: Neighbourhood
let sanne: Actor
let olga: Actor
let own: Visit
let other: Visit
let email: string
let handle: string
beforeAll(async () => {
  site = await openNeighbourhood()
  sanne = site.people.steward
  olga = site.people.operator
  email = await addressOf(site, olga)
  handle = await handleOf(site, olga)
  other = await visit(site, olga)
  own = await visit(site, sanne)
}, 120_000)
afterAll(() => site.close())

/** Confirms an address that somebody has: the path of the page that merges. */
async function ticketFor(visit: Visit): Promise<string> {
  await visit.send('/mijn/adressen', { email })
  const answer = await visit.post(await mailedPath(site, email, '/mijn/adressen/link/'))
  return answer.headers.get('location') ?? ''
}

test('an account with a role of operator is not got by reading a mail', async () => {
  const refused = await own.get(await ticketFor(own))
  expect([refused.status, (await refused.text()).includes('Meld je daarmee aan')]).toEqual([403, true])
  await site.person('Otto Opvolger', { role: 'operator' })
  await site.house.db.deleteFrom('grants').where('person', '=', olga.person).execute()
})

test('a ticket to merge is for who confirmed the address, for ten minutes', async () => {
  const path = await ticketFor(own)
  const stranger = await visit(site, site.people.member)
  expect((await stranger.get(path)).status).toBe(404)
  expect((await own.get(path)).status).toBe(200)
  site.pass({ minutes: 10 })
  expect([(await own.get(path)).status, (await own.post(path)).status]).toEqual([410, 410])
})

test('the page says what comes along and what ends, and looking changes nothing', async () => {
  site.pass({ minutes: 10 })
  const page = await (await own.get(await ticketFor(own))).text()
  for (const text of ['Olga Beheer', 'Sanne Trekker', 'Vragen die je stelde', 'E-mailadressen']) {
    expect(page).toContain(text)
  }
  expect((await other.get('/mijn')).status).toBe(200)
})

test('merging moves all that names the one to the other, in every table, and settles what both had', async () => {
  site.pass({ minutes: 10 })
  await bothFollow()
  await oneBlocksTheOther()
  const before = await countOf('questions', 'asker', olga)
  const answer = await own.post(await ticketFor(own))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/mijn/aanmelden?klaar=samengevoegd'])
  await site.settle()
  expect(before).toBeGreaterThan(0)
  expect(await countOf('questions', 'asker', sanne)).toBeGreaterThanOrEqual(before)
  // Mail that was written keeps its links and its key; who may stop it is somebody else now.
  expect(await tablesWith(site, olga.person ?? '')).toEqual(['activities', 'mails'])
  const stoppers = await site.house.db.selectFrom('mails').select('person').execute()
  expect(stoppers.filter(({ person }) => person === olga.person)).toEqual([])
  const told = await site.house.db
    .selectFrom('activities')
    .select(['name', 'actor', 'target'])
    .where(sql<boolean>`activities::text like ${`%${olga.person}%`}`)
    .execute()
  expect(told).toEqual([{ name: 'people.merged', actor: sanne.person, target: sanne.person }])
})

test('the profile that is gone leads to the one that stays, and its sessions have ended', async () => {
  const anybody = await visit(site)
  const answer = await anybody.get(`/mensen/${handle}`)
  expect([answer.status, answer.headers.get('location')]).toEqual([
    301,
    `/mensen/${await handleOf(site, sanne)}`,
  ])
  expect((await other.get('/mijn')).status).toBe(303)
})

test('both addresses sign in to the one account, and its owner was told', async () => {
  const anybody = await visit(site)
  await anybody.send('/aanmelden', { email })
  const answer = await anybody.post(await mailedPath(site, email, '/aanmelden/link/'))
  expect(answer.headers.get('location')).toBe('/mijn')
  const warned = (await site.mails()).filter(({ text }) => text.includes('samengevoegd met het jouwe'))
  expect(warned.map(({ to }) => to)).toEqual([await addressOf(site, sanne)])
})

test('a page shows the name of who stays where it showed the other', async () => {
  const page = await (await (await visit(site)).get(site.paths.question)).text()
  expect([page.includes('Olga Beheer'), page.includes('Sanne Trekker')]).toEqual([false, true])
})

test('after erasing the account both addresses of profiles answer that somebody left', async () => {
  const stays = await handleOf(site, sanne)
  await own.send('/mijn/gegevens/wissen')
  site.pass({ days: 14 })
  await site.nextDay()
  const anybody = await visit(site)
  expect([
    (await anybody.get(`/mensen/${handle}`)).status,
    (await anybody.get(`/mensen/${stays}`)).status,
  ]).toEqual([410, 410])
})

/** The same row for both, of which one must go. */
async function bothFollow(): Promise<void> {
  const { db } = site.house
  const { id } = await db.selectFrom('questions').select('id').limit(1).executeTakeFirstOrThrow()
  const rows = [sanne, olga].map(({ person }) => ({
    question: id,
    person: person ?? '',
    since: site.house.now(),
  }))
  await db
    .insertInto('question_followers')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** A row that would name one person twice where two must differ. */
async function oneBlocksTheOther(): Promise<void> {
  const row = { person: olga.person ?? '', blocked: sanne.person ?? '', blocked_at: site.house.now() }
  await site.house.db.insertInto('introduction_blocks').values(row).execute()
}

async function countOf(table: 'questions', column: 'asker', { person }: Actor): Promise<number> {
  const rows = await site.house.db.selectFrom(table).select('id').where(column, '=', person).execute()
  return rows.length
}
