import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProvider, type TestProvider } from '../src/testing/identity-provider.ts'
import { openSite, type Site } from '../src/testing/site.ts'

let provider: TestProvider
let site: Site
beforeAll(async () => {
  provider = await startProvider()
  site = await openSite({ env: provider.env })
}, 60_000)
afterAll(async () => {
  await site.close()
  await provider.stop()
})

const ask = (path: string, cookies: readonly string[] = []) =>
  fetch(new URL(path, site.origin), { redirect: 'manual', headers: { cookie: cookies.join('; ') } })

const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map(cookie => cookie.split(';')[0] ?? '')

/** Sets out for the provider: where it sends the browser, and what the browser carries. */
async function setOut(path = '/aanmelden/elders?next=/mijn/sessies', session: readonly string[] = []) {
  const answer = await ask(path, session)
  return { address: answer.headers.get('location') ?? '', carried: [...cookiesOf(answer), ...session] }
}

async function said(answer: Response) {
  const text = (await answer.text()).replace(/^.*<main/s, '').replace(/<\/main>.*$/s, '')
  return { status: answer.status, text }
}

async function comeIn(who: string) {
  const { address, carried } = await setOut()
  return ask(await provider.signIn(address, who), carried)
}

const identities = () => site.house.db.selectFrom('identities').selectAll().orderBy('subject').execute()

test('who signs in there for the first time is a new person, with the address that was checked there', async () => {
  const answer = await comeIn('vera')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/mijn/naam?next=%2Fmijn%2Fsessies'])
  const session = cookiesOf(answer)
  expect(await (await ask('/mijn/aanmelden', session)).text()).toContain('vera@elders.example')
  expect(await (await ask('/mijn/sessies', session)).text()).toContain('via een ander')
})

test('who comes back is the same person, known by issuer and subject', async () => {
  const before = await identities()
  const answer = await comeIn('vera')
  expect(answer.headers.get('location')).toBe('/mijn/sessies')
  expect((await identities()).map(one => one.person)).toEqual(before.map(one => one.person))
})

test('an address that the provider did not check is not taken over', async () => {
  await comeIn('unchecked-ida')
  const rows = await site.house.db.selectFrom('addresses').select('email').execute()
  expect(rows.map(({ email }) => email)).not.toContain('unchecked-ida@elders.example')
})

test('G4: an account there with the address of somebody here is not linked by that; they sign in and link it', async () => {
  const member = await site.person('Fatma')
  const email = 'fatma@elders.example'
  await site.house.db.updateTable('addresses').set({ email }).where('person', '=', member.person).execute()
  const refused = await said(await comeIn('fatma'))
  expect([refused.status, refused.text.includes('Meld je eerst aan met een mail')]).toEqual([409, true])
  expect((await identities()).filter(one => one.subject === 'fatma')).toEqual([])
  const session = await sessionOf(member)
  const { address, carried } = await setOut('/aanmelden/elders/koppel', session)
  const linked = await ask(await provider.signIn(address, 'fatma'), carried)
  expect(linked.headers.get('location')).toBe('/mijn/aanmelden?klaar=koppeling')
  expect((await comeIn('fatma')).headers.get('location')).toBe('/mijn/sessies')
  expect((await identities()).find(one => one.subject === 'fatma')?.person).toBe(member.person)
})

test('an account there that somebody has is not taken from them', async () => {
  const session = await sessionOf(await site.person('Dief'))
  const { address, carried } = await setOut('/aanmelden/elders/koppel', session)
  const refused = await said(await ask(await provider.signIn(address, 'vera'), carried))
  expect([refused.status, refused.text.includes('al van een ander')]).toEqual([409, true])
})

test('an account is linked to nobody but who set out', async () => {
  const { address, carried } = await setOut(
    '/aanmelden/elders/koppel',
    await sessionOf(await site.person('Een')),
  )
  const other = await sessionOf(await site.person('Twee'))
  const answer = await ask(await provider.signIn(address, 'wim'), [carried[0] ?? '', ...other])
  expect(answer.status).toBe(400)
})

test('the last way to sign in is not unlinked', async () => {
  const session = cookiesOf(await comeIn('unchecked-only'))
  const form = new URLSearchParams({ issuer: provider.issuer, subject: 'unchecked-only' })
  const headers = { cookie: session.join('; '), origin: site.origin }
  const url = new URL('/aanmelden/elders/los', site.origin)
  const refused = await fetch(url, { method: 'POST', body: form, headers, redirect: 'manual' })
  expect(refused.status).toBe(409)
  expect((await identities()).map(one => one.subject)).toContain('unchecked-only')
})

const wrong = 'hoort niet bij jouw aanvraag'

test('an answer with another state is refused', async () => {
  const { address, carried } = await setOut()
  const back = new URL(await provider.signIn(address, 'state'))
  back.searchParams.set('state', 'another')
  const { status, text } = await said(await ask(back.href, carried))
  expect([status, text.includes(wrong)]).toEqual([400, true])
})

test('an answer with another nonce is refused', async () => {
  const { address, carried } = await setOut()
  const other = new URL(address)
  other.searchParams.set('nonce', 'another')
  const { status, text } = await said(await ask(await provider.signIn(other.href, 'nonce'), carried))
  expect([status, text.includes(wrong)]).toEqual([400, true])
})

test('a code works once', async () => {
  const { address, carried } = await setOut()
  const back = await provider.signIn(address, 'replay')
  expect((await ask(back, carried)).status).toBe(303)
  const { status, text } = await said(await ask(back, carried))
  expect([status, text.includes(wrong)]).toEqual([400, true])
})

test('an answer in a browser that did not ask, or after ten minutes, signs nobody in', async () => {
  const { address, carried } = await setOut()
  const back = await provider.signIn(address, 'elsewhere')
  expect((await ask(back)).status).toBe(400)
  expect((await ask(back, ['knooppunt-elders=e30.forged'])).status).toBe(400)
  site.pass({ minutes: 10 })
  expect((await ask(back, carried)).status).toBe(400)
})

test('who stops at the provider is told that nothing changed', async () => {
  const { address, carried } = await setOut()
  const { status, text } = await said(await ask(await provider.cancel(address), carried))
  expect([status, text.includes('Je bent gestopt bij Gemeente Proef')]).toEqual([200, true])
})

test('another site cannot send people to the provider', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' }
  const answer = await fetch(new URL('/aanmelden/elders', site.origin), { redirect: 'manual', headers })
  expect([answer.headers.get('location'), answer.headers.getSetCookie()]).toEqual(['/aanmelden', []])
})

test('who began in English goes on in English', async () => {
  const { address, carried } = await setOut('/en/aanmelden/elders?next=/mijn')
  const answer = await ask(await provider.signIn(address, 'ellen'), carried)
  expect(answer.headers.get('location')).toBe('/en/mijn/naam?next=%2Fmijn')
})

test('G3: who signed in there has the role of operator at once', async () => {
  const session = cookiesOf(await comeIn('vera'))
  expect((await ask('/beheer/leden', session)).status).toBe(403)
  const person = (await identities()).find(one => one.subject === 'vera')?.person ?? ''
  const grant = { id: person, person, role: 'operator', granted_at: new Date() }
  await site.house.db.insertInto('grants').values(grant).execute()
  expect((await ask('/beheer/leden', session)).status).toBe(200)
})

test('a provider that does not answer is one clear sentence, before and after signing in there', async () => {
  const { address, carried } = await setOut()
  const back = await provider.signIn(address, 'late')
  await provider.stop()
  const after = await said(await ask(back, carried))
  expect([after.status, after.text.includes('Gemeente Proef geeft nu geen antwoord')]).toEqual([503, true])
  const fresh = await openSite({ env: provider.env })
  const before = await fetch(new URL('/aanmelden/elders', fresh.origin), { redirect: 'manual' })
  expect([before.status, (await before.text()).includes('Gemeente Proef geeft nu geen antwoord')]).toEqual([
    503,
    true,
  ])
  await fresh.close()
})

async function sessionOf(person: Parameters<Site['signInPath']>[0]): Promise<string[]> {
  const answer = await fetch(new URL(await site.signInPath(person), site.origin), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: site.origin },
  })
  return cookiesOf(answer)
}
