import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { answerQuestion, askQuestion } from '../questions/index.ts'

let site: Site
beforeAll(async () => void (site = await openSite()))
afterAll(() => site.close())

/** Looks at a page, or sends a form with `body`, without following where it leads. */
function visit(path: string, { cookie = '', ...more }: { cookie?: string; body?: URLSearchParams } = {}) {
  const method = more.body ? 'POST' : 'GET'
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  return fetch(new URL(path, site.origin), { redirect: 'manual', method, headers, ...more })
}

async function cookieOf(person: Actor): Promise<string> {
  const { headers } = await visit(await site.signInPath(person), { body: new URLSearchParams() })
  return headers.getSetCookie()[0]?.split(';')[0] ?? ''
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
  const page = await visit(path)
  expect([
    page.status,
    (await page.text()).includes('Stuur mij geen mail meer'),
    await bundleOf(fatma),
  ]).toEqual([200, true, null])
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const stopped = await fetch(site.origin + path, { method: 'POST', body, redirect: 'manual' })
  expect([stopped.status, await bundleOf(fatma)]).toEqual([200, { bundle: 'never', asked: false }])
})

test('the button of the page that stops mail leads to a page that says so', async () => {
  const joris = await site.person('Joris')
  const path = `/post/stop/${joris.person}/${site.house.sign('stop-mail', joris.person!)}`
  const pressed = await fetch(site.origin + path, {
    method: 'POST',
    body: new URLSearchParams(),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  })
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `${path}?gestopt=ja`])
  const said = await (await visit(`${path}?gestopt=ja`)).text()
  expect([said.includes('Stuur mij geen mail meer'), await bundleOf(joris)]).toEqual([
    false,
    { bundle: 'never', asked: false },
  ])
})

test('a stop link with another signature or person is not found', async () => {
  const [fatma, joris] = [await site.person('Fatma'), await site.person('Joris')]
  const signature = site.house.sign('stop-mail', fatma.person!)
  const paths = [`/post/stop/${joris.person}/${signature}`, `/post/stop/${fatma.person}/x`, '/post/stop/x/y']
  const answers = await Promise.all(paths.map(path => visit(path, { body: new URLSearchParams() })))
  expect([answers.map(({ status }) => status), await bundleOf(joris)]).toEqual([[404, 404, 404], null])
})

test('a notice is there, is new, and is read', async () => {
  const [asker, helper] = [await site.person('Fatma'), await site.person('Joris')]
  const wish = { title: 'Wie snoeit de heg?', explanation: '', motivation: '', places: [deventer] }
  const { id } = await site.as(asker, ctx => askQuestion(ctx, { ...wish, circle: 'public' }))
  await site.as(helper, ctx => answerQuestion(ctx, { question: id, body: 'Ik.', role: '', references: [] }))
  await site.settle()
  const cookie = await cookieOf(asker)
  const before = await (await visit('/mijn/berichten', { cookie })).text()
  expect([before.includes('Wie snoeit de heg?'), before.includes('Alles gelezen')]).toEqual([true, true])
  await visit('/mijn/berichten/gelezen', { cookie, body: new URLSearchParams() })
  const after = await (await visit('/en/mijn/berichten', { cookie })).text()
  expect([after.includes('There is an answer.'), after.includes('Everything read')]).toEqual([true, false])
})

test('only operators see the outbox, in which a mail can be passed on until it was sent or had waited too long', async () => {
  const operator = await cookieOf(await site.person('Olga', { role: 'operator' }))
  const moderator = await cookieOf(await site.person('Mo', { role: 'moderator' }))
  const body = new URLSearchParams({ email: 'new@example.org' })
  await visit('/aanmelden', { body })
  const list = await (await visit('/beheer/post', { cookie: operator })).text()
  const path = /\/beheer\/post\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
  expect([list.includes('new@example.org'), list.includes('wacht nog')]).toEqual([true, true])
  const mail = await (await visit(path, { cookie: operator })).text()
  const link = /href="([^"]*\/aanmelden\/link\/[^"]+)"/.exec(mail)?.[1] ?? ''
  expect((await fetch(link)).status).toBe(200)
  const others = await Promise.all([
    visit('/beheer/post', { cookie: moderator }),
    visit(path, { cookie: moderator }),
    visit('/beheer/post'),
    visit(path),
  ])
  expect(others.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  const at = site.house.now()
  for (const [state, says] of [
    [{ sent_at: null, given_up_at: at }, 'niet verstuurd'],
    [{ sent_at: at, given_up_at: null }, 'Deze mail is verstuurd.'],
  ] as const) {
    await site.house.db.updateTable('mails').set(state).execute()
    const closed = await (await visit(path, { cookie: operator })).text()
    expect([closed.includes(says), closed.includes('/aanmelden/link/')]).toEqual([true, false])
  }
  expect((await visit('/beheer/post/x', { cookie: operator })).status).toBe(404)
})
