import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'

let site: Site
beforeAll(async () => void (site = await openSite()))
afterAll(() => site.close())

const get = (path: string, cookie = '') =>
  fetch(site.origin + path, { redirect: 'manual', headers: { cookie } })
const post = (path: string, form: Record<string, string>, cookie = '') =>
  fetch(site.origin + path, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(form) },
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  })

async function signedIn(person: Actor): Promise<string> {
  const answer = await post(await site.signInPath(person), {})
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

test('a member puts an organisation on the map, and it is on the cached list and on the profile at once', async () => {
  const fatma = await site.person('Fatma')
  const public_ = { circle: 'public', places: [zandweerd], areas: [zandweerd] }
  await site.house.db.updateTable('people').set(public_).where('id', '=', fatma.person).execute()
  const cookie = await signedIn(fatma)
  const list = '/deventer/zandweerd/organisaties'
  expect(await (await get(list)).text()).toContain('Hier staat nog geen organisatie')
  await get('/deventer/zandweerd/mensen')
  const wrong = await post(`${list}/nieuw`, { name: 'De Brug', kind: 'x', url: 'brug.nl' }, cookie)
  const page = await wrong.text()
  expect([wrong.status, page.includes('href="#kind"'), page.includes('value="brug.nl"')]).toEqual([
    422,
    true,
    true,
  ])
  const form = { name: 'De Brug', kind: 'welfare', summary: 'Koffie.', url: '', role: 'gastvrouw' }
  const made = await post(`${list}/nieuw`, form, cookie)
  expect(made.headers.get('location')).toBe('/organisaties/de-brug')
  expect(await (await get(list)).text()).toContain('De Brug')
  expect(await (await get('/organisaties/de-brug')).text()).toContain('gastvrouw')
  expect(await (await get('/deventer/zandweerd/mensen')).text()).toContain('gastvrouw, De Brug')
})

test('a position is claimed, waits, is confirmed and ended', async () => {
  const owner = await signedIn(await site.person('Olga'))
  const joris = await signedIn(await site.person('Joris'))
  await post('/deventer/organisaties/nieuw', { name: 'Koor', kind: 'other', role: 'dirigent' }, owner)
  expect(await (await get('/mijn/functies?q=koor', joris)).text()).toContain('/mijn/functies/nieuw?bij=koor')
  const wrong = await post('/mijn/functies/nieuw?bij=koor', { role: '', from: 'gisteren' }, joris)
  expect(wrong.status).toBe(422)
  await post('/mijn/functies/nieuw?bij=koor', { role: 'zanger', from: '2026-01-01', until: '' }, joris)
  expect(await (await get('/mijn/functies', joris)).text()).toContain('zanger (wacht op een ja')
  const page = await (await get('/organisaties/koor', owner)).text()
  const position = /name="position" value="([^"]+)"/.exec(page)?.[1] ?? ''
  await post('/organisaties/koor/functies', { position, right: 'yes' }, owner)
  expect(await (await get('/mijn/functies', joris)).text()).not.toContain('wacht op een ja')
  const ended = await post(`/mijn/functies/${position}`, { until: '2026-02-01' }, joris)
  expect([ended.status, await (await get('/mijn/functies', joris)).text()]).toEqual([
    303,
    expect.stringContaining('1 februari 2026'),
  ])
  expect((await get(`/mijn/functies/${position}`, owner)).status).toBe(404)
})

test('who does not speak for it sees no form to change it', async () => {
  const owner = await signedIn(await site.person('Olga'))
  const other = await signedIn(await site.person('Otto'))
  await post('/deventer/organisaties/nieuw', { name: 'Club', kind: 'other', role: 'lid' }, owner)
  const statuses = [
    (await get('/organisaties/club/bewerk', owner)).status,
    (await get('/organisaties/club/bewerk', other)).status,
    (await post('/organisaties/club/klopt', {}, other)).status,
    (await get('/organisaties/club/bewerk')).headers.get('location'),
  ]
  expect(statuses).toEqual([200, 403, 403, '/aanmelden?next=%2Forganisaties%2Fclub%2Fbewerk'])
})
