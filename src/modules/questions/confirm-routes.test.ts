import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { noorderplein } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { askQuestion } from './ask-question.ts'

let site: Site
let email: string
let nth = 0
const form = '/deventer/zandweerd/noorderplein/vragen/nieuw'

beforeAll(async () => void (site = await openSite()))
afterAll(() => site.close())
beforeEach(() => void (email = `eva${(nth += 1)}@example.org`))

test('a typed code publishes the question and signs its asker in, under the name that was typed', async () => {
  const { path, code } = await ask('Wie kent een goede fietsenmaker?')
  const page = await get(path)
  expect([page.status, page.body.includes('name="code"'), page.body.includes('fietsenmaker')]).toEqual([
    200,
    true,
    false,
  ])
  const published = await post(path, { code })
  expect([published.status, published.location]).toEqual([
    303,
    expect.stringMatching(/^\/vragen\/wie-kent-een-goede-fietsenmaker-\w+\?gelukt=geplaatst$/),
  ])
  const mine = await get('/mijn/vragen', published.cookie)
  const question = await get(published.location, published.cookie)
  expect([
    mine.body.includes('Wie kent een goede fietsenmaker?'),
    question.body.includes('Eva'),
    question.body.includes('/afronden'),
  ]).toEqual([true, true, true])
})

test('a code works once', async () => {
  const { path, code } = await ask()
  const answers = [await post(path, { code }), await post(path, { code })]
  expect(answers.map(({ status }) => status)).toEqual([303, 422])
})

test('the button behind the link signs in too; looking at it does not, and uses nothing up', async () => {
  const { link, path, code } = await ask()
  const looked = [await get(link), await get(link)]
  expect(looked.map(({ status, cookie }) => [status, cookie])).toEqual([
    [200, ''],
    [200, ''],
  ])
  const published = await post(link, {})
  const mine = await get('/mijn/vragen', published.cookie)
  expect([published.status, mine.body.includes('Wie weet raad met regen?')]).toEqual([303, true])
  const again = [await get(link), await post(link, {}), await post(path, { code })]
  expect(again.map(({ status }) => status)).toEqual([410, 410, 422])
})

test('five wrong codes end the code and publish nothing; the link still works', async () => {
  const { path, link, code, wrong } = await ask('Wie heeft vijf keer ongelijk?')
  const tries = []
  for (let at = 0; at < 5; at += 1) tries.push((await post(path, { code: wrong })).status)
  const late = await post(path, { code })
  expect([...tries, late.status, late.cookie]).toEqual([422, 422, 422, 422, 422, 422, ''])
  expect(late.body).toContain('Deze code werkt niet meer.')
  expect(await isThere('Wie heeft vijf keer ongelijk?')).toBe(false)
  expect((await post(link, {})).status).toBe(303)
})

test('after ten minutes the code ended, and the link publishes without signing in', async () => {
  const { path, link, code } = await ask('Wie kijkt morgen in de mail?')
  site.pass({ minutes: 10 })
  expect((await post(path, { code })).status).toBe(422)
  const published = await post(link, {})
  expect([published.status, published.cookie, await isThere('Wie kijkt morgen in de mail?')]).toEqual([
    303,
    '',
    true,
  ])
})

test('the code of one question does not publish another', async () => {
  const first = await ask('Wie vraagt het eerst?')
  const second = await ask('Wie vraagt daarna?')
  if (first.code === second.code) return
  expect((await post(second.path, { code: first.code })).status).toBe(422)
  expect(await isThere('Wie vraagt daarna?')).toBe(false)
})

test('known and unknown addresses get the same page', async () => {
  const known = await ask()
  await post(known.path, { code: known.code })
  const pages = []
  for (const address of [email, `nobody-${email}`]) {
    email = address
    const { path } = await ask()
    const { status, body } = await get(path)
    pages.push([status, body.replaceAll(path.split('/').at(-1) ?? '', 'ID')])
  }
  expect(pages[0]).toEqual(pages[1])
})

test('an answer without an account is there after its code, from who is then signed in', async () => {
  const asker = await site.person('Bram')
  const wish = { title: 'Wie helpt met tillen?', explanation: '', motivation: '', places: [noorderplein] }
  const { slug } = await site.as(asker, ctx => askQuestion(ctx, { ...wish, circle: 'public' }))
  const sent = await post(`/vragen/${slug}/antwoord`, { body: 'Ik kom zaterdag.', name: 'Cor', email })
  const { code } = await mailed()
  const published = await post(sent.location, { code })
  const page = await get(published.location, published.cookie)
  expect([published.status, page.body.includes('Ik kom zaterdag.'), page.body.includes('Cor')]).toEqual([
    303,
    true,
    true,
  ])
})

test('a page for a code that cannot be is not there', async () => {
  expect((await get('/vragen/kijk-in-je-mail/x')).status).toBe(404)
})

/** Asks without an account; where to type the code, and what was mailed. */
async function ask(title = 'Wie weet raad met regen?') {
  const typed = { title, explanation: '', motivation: '', place: noorderplein, circle: 'public' }
  const sent = await post(form, { ...typed, name: 'Eva', email, stap: 'plaats' })
  return { path: sent.location, ...(await mailed()) }
}

async function mailed() {
  const text = (await site.mails()).findLast(({ to }) => to === email)?.text ?? ''
  const code = /\d{3} \d{3}/.exec(text)?.[0] ?? ''
  const link = /\/vragen\/bevestigen\/[\w-]+/.exec(text)?.[0] ?? ''
  return { code, link, wrong: code === '000 000' ? '111111' : '000000' }
}

async function isThere(title: string): Promise<boolean> {
  const row = await site.house.db
    .selectFrom('questions')
    .select('id')
    .where('title', '=', title)
    .executeTakeFirst()
  return row !== undefined
}

const get = (path: string, cookie = '') => visit(path, { headers: { cookie } })

const post = (path: string, typed: Record<string, string>) =>
  visit(path, {
    method: 'POST',
    body: new URLSearchParams(typed),
    headers: { 'sec-fetch-site': 'same-origin' },
  })

async function visit(path: string, how: RequestInit) {
  const answer = await fetch(site.origin + path, { redirect: 'manual', ...how })
  return {
    status: answer.status,
    body: await answer.text(),
    location: answer.headers.get('location') ?? '',
    cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
  }
}
