import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailedPath, visit, type Visit } from '../../../journeys/visit.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { zandweerd } from '../../testing/places.ts'
import { askQuestion, markAnswer, questionPath } from '../questions/index.ts'
import { guestActor } from './guest.ts'
import { textOf } from './testing-text.ts'

let site: Site
let hanna: Actor
let helper: Visit
let owner: Visit

beforeAll(async () => {
  site = await openSite()
  hanna = await site.person('Hanna')
  helper = await visit(site, hanna)
  await helper.send('/mijn/plekken', { place: zandweerd })
  owner = await visit(site)
})
afterAll(() => site.close())

const jan = { name: 'Jan', agrees: 'yes', place: zandweerd }

async function askFor(form: Record<string, string> = {}): Promise<string> {
  const title = 'Wie brengt mij naar de kerk?'
  await helper.send('/mijn/helpen/vraag', { ...jan, title, text: 'Op zondag om tien uur.', ...form })
  const { slug } = await site.house.db
    .selectFrom('questions')
    .select('slug')
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return questionPath({ slug })
}

test('without the consent of the neighbour nothing is filled in; with it, that is kept', async () => {
  const form = { name: 'Jan', place: zandweerd, title: 'Wie brengt mij naar de kerk?', text: 'Zondag.' }
  expect((await helper.post('/mijn/helpen/vraag', form)).status).toBe(422)
  await askFor()
  const kept = await site.house.db
    .selectFrom('guests as g')
    .innerJoin('people as p', 'p.id', 'g.person')
    .select(['p.name', 'g.consent_version', 'g.helper'])
    .execute()
  expect(kept).toEqual([{ name: 'Jan', consent_version: '2026-11-22', helper: hanna.person }])
})

test('the neighbour is the owner; the page and the log say who filled it in', async () => {
  const path = await askFor()
  expect(await textOf(owner, path)).toContain('Ingevuld door Hanna voor Jan.')
  const { asker, id } = await site.house.db
    .selectFrom('questions')
    .select(['asker', 'id'])
    .where('slug', '=', path.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
  const log = await site.house.db
    .selectFrom('activities')
    .select(['name', 'actor', 'data'])
    .where('object', '=', id)
    .orderBy('seq')
    .execute()
  expect(log.map(({ name, actor, data }) => [name, actor, (data as { helper: string }).helper])).toEqual([
    ['questions.asked', asker, hanna.person],
    ['invitations.filled_in', asker, hanna.person],
  ])
  expect(asker).not.toBe(hanna.person)
})

test('the owner confirms by mail without an account; the helper cannot, and changes nothing any more after that', async () => {
  const page = await askFor({ email: 'jan@example.org' })
  const link = await mailedPath(site, 'jan@example.org', '/ingevuld/')
  const entry = link.split('/').at(-1) ?? ''
  const change = { title: 'Wie rijdt mij naar de kerk?', text: 'Op zondag om negen uur.' }
  await helper.send(`/mijn/helpen/ingevuld/${entry}`, change)
  expect(await textOf(owner, page)).toContain('Wie rijdt mij naar de kerk?')
  expect((await helper.post(`${link}/klopt`)).status).toBe(403)
  await owner.get(`${link}?doe=klopt`)
  await owner.send(`${link}/klopt`)
  expect(await textOf(owner, page)).toContain('Ingevuld door Hanna voor Jan, die zei dat het klopt.')
  expect((await helper.post(`/mijn/helpen/ingevuld/${entry}`, change)).status).toBe(403)
  await owner.send(`${link}/anders`, { title: 'Wie neemt mij mee naar de kerk?', text: 'Graag op tijd.' })
  expect(await textOf(owner, page)).toContain('Wie neemt mij mee naar de kerk?')
})

test('the owner who allows it keeps the helper helping, and takes it away at any time', async () => {
  const page = await askFor({ email: 'jan2@example.org' })
  const link = await mailedPath(site, 'jan2@example.org', '/ingevuld/')
  await owner.send(`${link}/klopt`, { helperMay: 'yes' })
  const change = { title: 'Wie haalt mij op voor de kerk?', text: 'Op zondag.' }
  await helper.send(`/mijn/helpen/ingevuld/${link.split('/').at(-1)}`, change)
  await owner.send(`${link}/weg`)
  expect((await owner.get(page)).status).toBe(410)
})

test('a slip with a code does the same for who has no address; who gets mail gets no slip', async () => {
  const page = await askFor({ name: 'Truus' })
  const sheet = await textOf(helper, '/mijn/helpen')
  expect(sheet).toContain('Truus')
  const { person } = await site.house.db
    .selectFrom('guests as g')
    .innerJoin('people as p', 'p.id', 'g.person')
    .select('g.person')
    .where('p.name', '=', 'Truus')
    .executeTakeFirstOrThrow()
  const slip = await textOf(helper, `/mijn/helpen/briefje/${person}`)
  const code = (/typ: ([A-Z]{4} [A-Z]{4})/.exec(slip)?.[1] ?? '').replace(' ', '')
  const own = await (await owner.get(`/uitnodiging/${code}`)).text()
  const link = /\/uitnodiging\/[A-Z]{8}\/ingevuld\/[0-9a-f-]{36}/.exec(own)?.[0] ?? ''
  await owner.send(`${link}/klopt`)
  expect(await textOf(owner, page)).toContain('Ingevuld door Hanna voor Truus, die zei dat het klopt.')
  await askFor({ name: 'Kees', email: 'kees@example.org' })
  const kees = await site.house.db
    .selectFrom('guests')
    .select('person')
    .where('email', '=', 'kees@example.org')
    .executeTakeFirstOrThrow()
  expect(await textOf(helper, `/mijn/helpen/briefje/${kees.person}`)).not.toContain('typ:')
})

test('an initiative that a helper adds is not confirmed until its owner says so', async () => {
  await helper.send('/mijn/helpen/initiatief', { ...jan, title: 'Soep voor de straat', text: 'Elke maand.' })
  const initiative = await site.house.db
    .selectFrom('initiatives')
    .select(['id', 'confirmed_by', 'confirmed_at'])
    .executeTakeFirstOrThrow()
  expect([initiative.confirmed_at, initiative.confirmed_by]).toEqual([null, null])
})

test('a helper answers in the name of a neighbour, but never marks, votes or confirms in it', async () => {
  const asker = await site.person('Vraagbaak')
  const wish = { explanation: '', motivation: '', places: [zandweerd], circle: 'public' } as const
  const asked = await site.as(asker, ctx => askQuestion(ctx, { ...wish, title: 'Wie kan breien en haken?' }))
  await helper.send(`/mijn/helpen/antwoord?vraag=${asked.id}`, {
    ...jan,
    name: 'Riet',
    text: 'Ik kan breien.',
  })
  const { id, person } = await site.house.db
    .selectFrom('answers')
    .select(['id', 'person'])
    .where('question', '=', asked.id)
    .executeTakeFirstOrThrow()
  expect(await textOf(owner, questionPath(asked))).toContain('Ingevuld door Hanna voor Riet.')
  const other = guestActor({ id: asker.person ?? '', name: 'Vraagbaak', helper: hanna.person ?? '' })
  await expect(site.as(other, ctx => markAnswer(ctx, { answer: id, helpful: true }))).rejects.toMatchObject({
    code: 'site.only_in_person',
  })
  expect(person).not.toBe(hanna.person)
})

test('whoever is suspended does not go on in the name of a neighbour', async () => {
  const until = new Date(site.house.now().getTime() + 86_400_000)
  await site.house.db
    .insertInto('suspensions')
    .values({ person: hanna.person ?? '', until })
    .execute()
  const answer = await helper.post('/mijn/helpen/vraag', {
    ...jan,
    title: 'Wie helpt mij met de tuin?',
    text: '',
  })
  expect(answer.status).toBe(403)
})
