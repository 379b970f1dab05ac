import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { askQuestion } from '../src/modules/questions/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { apeldoorn, zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { keyFor } from './open-data.ts'
import { visit } from './visit.ts'

let site: Site
let lies: Actor
let olga: Actor
beforeAll(async () => {
  site = await openSite()
  lies = await site.person('Lies Lid')
  olga = await site.person('Olga Beheer', { role: 'operator' })
})
afterAll(() => site.close())

interface Call {
  readonly key?: string
  readonly body?: unknown
  readonly method?: string
  readonly headers?: Record<string, string>
}

async function call(path: string, { key, body, method, headers }: Call = {}) {
  const answer = await fetch(`${site.origin}/api/v1${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const json = (text === '' ? {} : JSON.parse(text)) as Record<string, never>
  return { status: answer.status, headers: answer.headers, json }
}

const vraag = { titel: 'Wie heeft een lange ladder?', plekken: [zandweerd] }
const initiatief = { titel: 'Buurtmoestuin', plekken: [zandweerd], fase: 'running' }

describe('a key', () => {
  test('asks a question in the name of its person', async () => {
    const { status, json, headers } = await call('/vragen', {
      key: await keyFor(site, lies, ['ask']),
      body: vraag,
    })
    expect(status).toBe(201)
    expect(json).toMatchObject({ titel: vraag.titel, stand: 'open', vraagsteller: { naam: 'Lies Lid' } })
    expect(headers.get('location')).toBe(`${site.origin}/api/v1/vragen/${json['id']}`)
  })

  test.each([
    ['read', 'POST', '/vragen'],
    ['ask', 'GET', '/vragen'],
    ['edit', 'POST', '/vragen/00000000-0000-7000-8000-000000000000/antwoorden'],
    ['answer', 'POST', '/initiatieven'],
    ['answer', 'PUT', '/initiatieven/00000000-0000-7000-8000-000000000000'],
    ['ask', 'POST', '/initiatieven/00000000-0000-7000-8000-000000000000/bevestigingen'],
  ] as const)('for %s does not open %s %s', async (scope, method, path) => {
    const { status, json } = await call(path, {
      key: await keyFor(site, lies, [scope]),
      method,
      ...(method !== 'GET' && { body: {} }),
    })
    expect([status, json['code']]).toEqual([403, 'site.api_key_scope'])
  })

  test('is needed to write', async () => {
    const { status, json, headers } = await call('/vragen', { body: vraag })
    expect([status, json['code']]).toEqual([401, 'site.api_key_needed'])
    expect(headers.get('www-authenticate')).toBe('Bearer')
  })

  test('that nobody has opens nothing, also not what is public', async () => {
    const { status, json } = await call('/vragen', { key: `kp_${'x'.repeat(43)}` })
    expect([status, json['code']]).toEqual([401, 'site.api_key_wrong'])
  })

  test('opens nothing once it was revoked', async () => {
    const key = await keyFor(site, lies, ['read'])
    const own = await visit(site, lies)
    const page = await (await own.get('/mijn/sleutels')).text()
    await own.send(/\/mijn\/sleutels\/[\w-]+\/weg/.exec(page)?.[0] ?? '')
    expect((await call('/vragen', { key })).status).toBe(401)
  })

  test('stands on the page of its person without itself, with when it was used', async () => {
    const own = await visit(site, await site.person('Kim'))
    const made = await own.post('/mijn/sleutels', { name: 'Robot', scopes: 'read', days: '30' })
    const key = /kp_[\w-]{43}/.exec(await made.text())?.[0] ?? ''
    const unused = await (await own.get('/mijn/sleutels')).text()
    await call('/vragen', { key })
    const used = await (await own.get('/mijn/sleutels')).text()
    expect([unused, used].map(page => page.includes('Nog niet'))).toEqual([true, false])
    expect(used).not.toContain(key)
  })

  test('never sees more than its person: what is for members is for keys of members', async () => {
    const { id } = await site.as(olga, ctx =>
      askQuestion(ctx, {
        ...{ title: 'Alleen voor deelnemers?', explanation: '', motivation: '' },
        ...{ places: [apeldoorn], circle: 'members' },
      }),
    )
    const key = await keyFor(site, lies, ['read'])
    const list = `/vragen?plek=${apeldoorn}`
    expect([(await call(`/vragen/${id}`)).status, (await call(`/vragen/${id}`, { key })).status]).toEqual([
      404, 200,
    ])
    expect((await call(list)).json['resultaten']).toEqual([])
    expect((await call(list, { key })).json['resultaten']).toHaveLength(1)
  })

  test('cannot be replaced by a session: cookies are not looked at', async () => {
    const wish = { explanation: '', motivation: '', places: [zandweerd], circle: 'members' } as const
    const { id } = await site.as(olga, ctx => askQuestion(ctx, { ...wish, title: 'Wie komt er koken?' }))
    const own = await visit(site, lies)
    expect((await own.get(`/api/v1/vragen/${id}`)).status).toBe(404)
  })
})

describe('an initiative', () => {
  let key: string
  let path: string
  beforeAll(async () => {
    key = await keyFor(site, lies, ['edit'])
    const { json } = await call('/initiatieven', { key, body: initiatief })
    path = `/initiatieven/${json['id']}`
  })

  test('is begun with a key, and its person is the steward', async () => {
    const { json } = await call(path)
    expect(json).toMatchObject({ titel: 'Buurtmoestuin', versie: 1, beheerders: [{ naam: 'Lies Lid' }] })
  })

  test('is not changed without If-Match', async () => {
    const { status } = await call(path, { key, method: 'PUT', body: initiatief })
    expect(status).toBe(428)
  })

  test('is changed by who read it last; who read it before gets both texts', async () => {
    const etag = (await call(path)).headers.get('etag') ?? ''
    const put = (titel: string) =>
      call(path, { key, method: 'PUT', body: { ...initiatief, titel }, headers: { 'if-match': etag } })
    const first = await put('Grote buurtmoestuin')
    expect([first.status, first.json['titel'], first.json['versie']]).toEqual([200, 'Grote buurtmoestuin', 2])
    const second = await put('Kleine buurtmoestuin')
    expect(second.status).toBe(412)
    expect(second.json).toMatchObject({
      code: 'initiatives.changed_meanwhile',
      huidig: { titel: 'Grote buurtmoestuin' },
      verzonden: { titel: 'Kleine buurtmoestuin' },
    })
  })

  test('is not changed by who is no steward', async () => {
    const other = await keyFor(site, await site.person('Sjoerd'), ['edit'])
    const headers = { 'if-match': (await call(path)).headers.get('etag') ?? '' }
    const { status, json } = await call(path, { key: other, method: 'PUT', body: initiatief, headers })
    expect([status, json['code']]).toEqual([403, 'initiatives.only_stewards'])
  })

  test('is confirmed', async () => {
    const { status, json } = await call(`${path}/bevestigingen`, { key, body: { antwoord: 'klopt' } })
    expect([status, json]).toEqual([201, { uitkomst: 'bevestigd' }])
  })

  test('that is hidden is only there for its steward', async () => {
    const { id } = await site.as(lies, ctx =>
      createInitiative(ctx, { title: 'Geheim plan', places: [zandweerd], circle: 'hidden' }),
    )
    const own = await keyFor(site, lies, ['read'])
    const others = await keyFor(site, await site.person('Nel'), ['read'])
    const statuses = [own, others].map(async one => (await call(`/initiatieven/${id}`, { key: one })).status)
    expect(await Promise.all(statuses)).toEqual([200, 404])
  })
})

test('an answer is given with a key', async () => {
  const { json } = await call('/vragen', { key: await keyFor(site, olga, ['ask']), body: vraag })
  const body = { tekst: 'Die heb ik.', rol: 'buurman' }
  const answered = await call(`/vragen/${json['id']}/antwoorden`, {
    key: await keyFor(site, lies, ['answer']),
    body,
  })
  expect(answered.json).toMatchObject({ ...body, door: { naam: 'Lies Lid' } })
  expect((await call(`/vragen/${json['id']}`)).json).toMatchObject({ stand: 'answered', antwoorden: 1 })
})
