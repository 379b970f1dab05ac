import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { PageStore } from '../../platform/http/page-store.ts'
import { buildServer } from '../../platform/http/server.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { ProblemPage } from '../site/index.ts'
import { people, whoIs } from './index.ts'

let world: World
let app: FastifyInstance
beforeAll(async () => {
  world = await openWorld([people])
  const pages = new PageStore()
  app = await buildServer({
    ...{
      house: world.house,
      pages,
      log: pino({ level: 'silent' }),
      limits: { writesPerMinute: 1_000, readsPerMinute: 1_000, lateness: 60_000 },
    },
    ...{ origin: 'https://knooppunt.test', originIsFixed: true, trustProxy: false },
    asset: name => `/assets/${name}`,
    whoIs: token => whoIs(world.house, token),
    whoHolds: async () => null,
    sentence: (_lang, key) => key,
    signInPath: next => `/aanmelden?next=${next}`,
    problemPage: (view, problem) => ProblemPage({ view, problem }),
  })
  people.routes?.(app)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const get = (url: string, cookie = '') => app.inject({ url, headers: cookie ? { cookie } : {} })
const post = (url: string, form: Record<string, string>, cookie = '') =>
  app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(form).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...(cookie && { cookie }),
    },
  })

async function mailedTo(email: string) {
  const { text } = (await world.mails()).findLast(mail => mail.to === email)!
  return {
    link: /\/(en\/)?aanmelden\/link\/\S+/.exec(text)?.[0] ?? '',
    code: /\d{3} \d{3}/.exec(text)?.[0] ?? '',
  }
}

async function signIn(email: string): Promise<string> {
  await post('/aanmelden', { email })
  const answer = await post((await mailedTo(email)).link, {})
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

test('G1: a mail scanner that opens the link twice leaves it for the person, whose button works once', async () => {
  await post('/aanmelden', { email: 'scan@example.org', next: '/deventer/mensen' })
  const { link } = await mailedTo('scan@example.org')
  const looks = [await get(link), await get(link)]
  expect(looks.map(({ statusCode, headers }) => [statusCode, headers['set-cookie']])).toEqual([
    [200, undefined],
    [200, undefined],
  ])
  const used = await post(link, {})
  expect([used.statusCode, used.headers.location]).toEqual([303, '/mijn/naam?next=%2Fdeventer%2Fmensen'])
  expect(String(used.headers['set-cookie'])).toMatch(
    /^__Host-knooppunt=[\w-]{43}; .*HttpOnly; Secure; SameSite=Lax$/,
  )
  expect((await post(link, {})).statusCode).toBe(410)
})

test('G2: known and unknown addresses get the same answer, by the same work', async () => {
  await signIn('known@example.org')
  const answers = []
  for (const email of ['known@example.org', 'unknown@example.org']) {
    world.queries()
    const asked = await post('/aanmelden', { email })
    answers.push(world.queries())
    const page = await get(String(asked.headers.location))
    const id = String(asked.headers.location).split('/').at(-1) ?? ''
    answers.push([asked.statusCode, asked.body, page.statusCode, page.body.replaceAll(id, 'ID')])
  }
  expect(answers.slice(0, 2)).toEqual(answers.slice(2))
})

test('the code is typed on the page that follows, and a wrong one is said at the field', async () => {
  const asked = await post('/en/aanmelden', { email: 'code@example.org', next: '//evil.example' })
  const path = String(asked.headers.location)
  expect(path).toMatch(/^\/en\/aanmelden\/code\/[\w-]{36}$/)
  const { code } = await mailedTo('code@example.org')
  const wrong = await post(path, { code: code === '000 000' ? '1' : '000000' })
  expect([wrong.statusCode, wrong.body.includes('This code is not right.')]).toEqual([422, true])
  expect((await post(path, { code })).headers.location).toBe('/en/mijn/naam?next=%2Fmijn')
})

test('a code for no sign-in is answered as one that ended', async () => {
  const nothing = '/aanmelden/code/00000000-0000-7000-8000-000000000000'
  const answers = [await post(nothing, { code: '1' }), await get('/aanmelden/link/x')]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 410])
})

test('a page for a code that cannot be is not there', async () => {
  const answers = [await post('/aanmelden/code/x', { code: '1' }), await get('/aanmelden/code/x')]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404])
})

test('an address that is none is asked for again, with what was typed', async () => {
  const { statusCode, body } = await post('/aanmelden', { email: 'fatma@' })
  expect([statusCode, body.includes('value="fatma@"'), body.includes('href="#email"')]).toEqual([
    422,
    true,
    true,
  ])
})

test('own pages send a visitor to sign in and back', async () => {
  const paths = ['/mijn', '/mijn/naam', '/mijn/profiel', '/mijn/plekken', '/mijn/sessies']
  const answers = await Promise.all(paths.map(path => get(`/en${path}?x=1`)))
  expect(answers.map(({ headers }) => headers.location)).toEqual(
    paths.map(path => `/en/aanmelden?next=${encodeURIComponent(`${path}?x=1`)}`),
  )
})

test('a new person says a name, fills in a profile, chooses a place and is then shown there', async () => {
  const cookie = await signIn('fatma.canary@example.org')
  await post('/mijn/naam', { name: 'Fatma' }, cookie)
  const found = await get('/mijn/plekken?q=deventer', cookie)
  expect(found.body).toContain(`name="place" value="${deventer}"`)
  await post('/mijn/plekken', { place: deventer }, cookie)
  const version = /name="version" value="(\d+)"/.exec((await get('/mijn/profiel', cookie)).body)?.[1] ?? ''
  const form = { version, name: 'Fatma', strengths: 'moestuinen', circle: 'public', lang: 'nl' }
  const saved = await post('/mijn/profiel', form, cookie)
  expect(saved.headers.location).toBe('/mijn/profiel?bewaard=ja')
  const list = (await get('/deventer/mensen')).body
  const path = /\/mensen\/fatma-[0-9a-f]{6}/.exec(list)?.[0] ?? ''
  const profile = (await get(path)).body
  expect([list.includes('moestuinen'), profile.includes('moestuinen'), profile.includes('canary')]).toEqual([
    true,
    true,
    false,
  ])
  const stale = await post('/mijn/profiel', { ...form, about: 'Getypt' }, cookie)
  expect([
    stale.statusCode,
    stale.body.includes('Getypt'),
    stale.body.includes('Zo staat het er nu'),
  ]).toEqual([422, true, true])
})

test('signing out ends the session, not only the cookie', async () => {
  const cookie = await signIn('leaver@example.org')
  expect((await get('/mijn/sessies', cookie)).statusCode).toBe(200)
  const out = await post('/afmelden', {}, cookie)
  expect([out.headers.location, String(out.headers['set-cookie'])]).toEqual([
    '/',
    expect.stringContaining('__Host-knooppunt=;'),
  ])
  expect((await get('/mijn/sessies', cookie)).statusCode).toBe(303)
})

test('pages for operators are for operators', async () => {
  const cookie = await signIn('member@example.org')
  const paths = ['/beheer/leden', '/beheer/leden/nieuw', '/beheer/leden/00000000-0000-0000-0000-000000000000']
  const answers = await Promise.all(paths.flatMap(path => [get(path), get(path, cookie)]))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(403))
})

test('an operator gives a role at a place, chooses when more have its name, and sees no address', async () => {
  const cookie = await signIn('boss.canary@example.org')
  const [boss] = await world.house.db
    .selectFrom('addresses')
    .select('person')
    .where('email', '=', 'boss.canary@example.org')
    .execute()
  const grant = { id: boss!.person, person: boss!.person, role: 'operator', granted_at: world.house.now() }
  await world.house.db.insertInto('grants').values(grant).execute()
  await world.house.db.updateTable('sessions').set({ way: 'passkey' }).execute()
  const invite = { email: 'guest.canary@example.org', name: 'Gast', role: 'connector' }
  const unclear = await post('/beheer/leden/nieuw', { ...invite, place_name: 'Deventer' }, cookie)
  expect([unclear.statusCode, unclear.body.includes(`name="place" value="${zandweerd}"`)]).toEqual([
    422,
    true,
  ])
  const asked = await post(
    '/beheer/leden/nieuw',
    { ...invite, place_name: 'Deventer', place: zandweerd },
    cookie,
  )
  const page = await get(String(asked.headers.location), cookie)
  expect(page.body).toContain('verbinder in Zandweerd')
  const list = await get('/beheer/leden?q=guest.canary%40example.org', cookie)
  expect([list.body.includes('Gast'), page.body.includes('canary')]).toEqual([true, false])
})
