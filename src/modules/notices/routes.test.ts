import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { answerQuestion, askQuestion } from '../questions/index.ts'

let site: Site
beforeAll(async () => void (site = await openSite()))
afterAll(() => site.close())

const get = (path: string, cookie = '') =>
  fetch(site.origin + path, { redirect: 'manual', headers: { cookie } })

async function signedIn(person: Actor): Promise<string> {
  const answer = await fetch(site.origin + (await site.signInPath(person)), {
    method: 'POST',
    redirect: 'manual',
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

const bundleOf = async ({ person }: Actor) => {
  const settings = site.house.db
    .selectFrom('mail_settings')
    .select(['bundle', 'asked'])
    .where('person', '=', person)
  return (await settings.executeTakeFirst()) ?? null
}

test('looking at the link that stops mail changes nothing; the one click of a mail program does, signed in or not', async () => {
  const fatma = await site.person('Fatma')
  const path = `/post/stop/${fatma.person}/${site.house.sign('stop-mail', fatma.person!)}`
  const page = await get(path)
  expect([
    page.status,
    (await page.text()).includes('Stuur mij geen mail meer'),
    await bundleOf(fatma),
  ]).toEqual([200, true, null])
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const stopped = await fetch(site.origin + path, { method: 'POST', body, redirect: 'manual' })
  expect([stopped.status, await bundleOf(fatma)]).toEqual([200, { bundle: 'never', asked: false }])
})

test('a stop link with another signature or person is not found', async () => {
  const [fatma, joris] = [await site.person('Fatma'), await site.person('Joris')]
  const signature = site.house.sign('stop-mail', fatma.person!)
  const paths = [`/post/stop/${joris.person}/${signature}`, `/post/stop/${fatma.person}/x`, '/post/stop/x/y']
  const answers = await Promise.all(paths.map(path => fetch(site.origin + path, { method: 'POST' })))
  expect([answers.map(({ status }) => status), await bundleOf(joris)]).toEqual([[404, 404, 404], null])
})

test('a notice is there, is new, and is read', async () => {
  const [asker, helper] = [await site.person('Fatma'), await site.person('Joris')]
  const wish = { title: 'Wie snoeit de heg?', explanation: '', motivation: '', places: [deventer] }
  const { id } = await site.as(asker, ctx => askQuestion(ctx, { ...wish, circle: 'public' }))
  await site.as(helper, ctx => answerQuestion(ctx, { question: id, body: 'Ik.', role: '', references: [] }))
  await site.settle()
  const cookie = await signedIn(asker)
  const before = await (await get('/mijn/berichten', cookie)).text()
  expect([before.includes('Wie snoeit de heg?'), before.includes('Alles gelezen')]).toEqual([true, true])
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  await fetch(`${site.origin}/mijn/berichten/gelezen`, { method: 'POST', headers, redirect: 'manual' })
  const after = await (await get('/en/mijn/berichten', cookie)).text()
  expect([after.includes('There is an answer.'), after.includes('Everything read')]).toEqual([true, false])
})

test('only operators see the outbox, in which a mail can be passed on until it was sent', async () => {
  const operator = await signedIn(await site.person('Olga', { role: 'operator' }))
  const moderator = await signedIn(await site.person('Mo', { role: 'moderator' }))
  const body = new URLSearchParams({ email: 'new@example.org' })
  await fetch(`${site.origin}/aanmelden`, { method: 'POST', body, redirect: 'manual' })
  const list = await (await get('/beheer/post', operator)).text()
  const path = /\/beheer\/post\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
  expect([list.includes('new@example.org'), list.includes('nog niet')]).toEqual([true, true])
  const mail = await (await get(path, operator)).text()
  const link = /href="([^"]*\/aanmelden\/link\/[^"]+)"/.exec(mail)?.[1] ?? ''
  expect((await fetch(link)).status).toBe(200)
  const others = await Promise.all([
    get('/beheer/post', moderator),
    get(path, moderator),
    get('/beheer/post'),
    get(path),
  ])
  expect(others.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  await site.house.db.updateTable('mails').set({ sent_at: site.house.now() }).execute()
  expect((await (await get(path, operator)).text()).includes('/aanmelden/link/')).toBe(false)
  expect((await get('/beheer/post/x', operator)).status).toBe(404)
})
