import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { newId } from '../../platform/db/ids.ts'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { endTable, planTable } from '../tables/index.ts'
import { beginSitting, gatherQuotes, quotesOf, sittingBy, takeSeat } from './index.ts'
import { promiseHere } from './promise-here.ts'

let site: Site
let ria: Actor
let table: string
let code: string
beforeAll(async () => {
  site = await openSite()
  ria = await site.person('Ria')
  const wish = { kind: 'talk', title: 'Groen', places: [deventer], circle: 'hidden' }
  table = (await site.as(ria, ctx => planTable(ctx, wish))).id
  await site.as(ria, ctx => beginSitting(ctx, table))
  code = (await sittingBy(site.reader(), { table }))?.code ?? ''
})
afterAll(() => site.close())

function ask(path: string, cookie = ''): Promise<Response> {
  return fetch(`${site.origin}/aan/${code}${path}`, { headers: { cookie }, redirect: 'manual' })
}

function send(path: string, form: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(`${site.origin}/aan/${code}${path}`, {
    ...{ method: 'POST', body: new URLSearchParams(form), redirect: 'manual' },
    headers: { origin: site.origin, accept: 'application/json', cookie },
  })
}

/** A phone that sits down; its cookie. */
async function sit(): Promise<string> {
  const answer = await send('/stoel', { name: '' })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

test('who has the code reads along at a table that nobody else sees; a seat is a cookie no script can read', async () => {
  const joined = await send('/stoel', { name: 'Bas' })
  expect(joined.headers.get('set-cookie')).toMatch(
    new RegExp(`^tafel-${code}=[\\w-]{20,}; Max-Age=1209600; Path=/; HttpOnly; SameSite=Lax$`),
  )
  expect([(await ask('')).status, (await ask('/nu')).status]).toEqual([200, 200])
})

test('without a seat nothing is said, and a cookie that was made up is no seat', async () => {
  const said = { id: newId(), body: 'Ik ben er niet' }
  const answers = [await send('/zeg', said), await send('/zeg', said, `tafel-${code}=verzonnen`)]
  expect(answers.map(({ status }) => status)).toEqual([403, 403])
})

test('what all see is the same bytes for everybody, and new after a quote', async () => {
  const [one, two] = [await sit(), await sit()]
  const before = [await ask('/nu', one), await ask('/nu', two), await ask('/nu')]
  expect(new Set(before.map(({ headers }) => headers.get('etag'))).size).toBe(1)
  await send('/zeg', { id: newId(), body: 'Meer bomen' }, one)
  expect(await (await ask('/nu', two)).text()).toContain('Meer bomen')
})

test('sixty phones that ask at once cost one rendering', async () => {
  const cookie = await sit()
  await send('/zeg', { id: newId(), body: 'Meer water' }, cookie)
  site.queries()
  await ask('/nu')
  const once = site.queries().length
  await send('/zeg', { id: newId(), body: 'Nog meer water' }, cookie)
  site.queries()
  const answers = await Promise.all(Array.from({ length: 60 }, () => ask('/nu')))
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  expect(site.queries().length).toBeLessThanOrEqual(2 * once)
})

test('nothing of four hands is in any answer: the fifth brings the counts', async () => {
  const seats = await Promise.all(Array.from({ length: 5 }, sit))
  const id = newId()
  await send('/zeg', { id, body: 'Hier gaan handen voor omhoog' }, seats[0])
  const raise = (cookie: string) => send('/hand', { kind: 'quote', on: id, hand: 'agree' }, cookie)
  const before = await (await ask('/nu')).text()
  for (const cookie of seats.slice(0, 4)) await raise(cookie)
  expect(await (await ask('/nu')).text()).toBe(before)
  await raise(seats[4] ?? '')
  expect(await (await ask('/nu')).text()).toContain('<b class="kp-hand__count">5</b>')
})

test('a form that is sent again by a phone that lost its answer counts once', async () => {
  const cookie = await sit()
  const said = { id: newId(), body: 'Eén keer gezegd' }
  const answers = await Promise.all([send('/zeg', said, cookie), send('/zeg', said, cookie)])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const there = (await quotesOf(site.reader(), table)).filter(({ body }) => body === said.body)
  expect(there).toHaveLength(1)
})

test('the page of the next table opens with what was promised from the signposts of this one', async () => {
  const gathered = { quotes: [], to: { title: 'Samen planten' } }
  const open = await site.as(ria, ctx => planTable(ctx, { kind: 'talk', title: 'Water', places: [deventer] }))
  await site.as(ria, ctx => beginSitting(ctx, open.id))
  const signpost = (await site.as(ria, ctx => gatherQuotes(ctx, open.id, gathered))) ?? ''
  const seat = await site.as(ria, ctx => takeSeat(ctx, { table: open.id, name: 'Bas', token: newId() }))
  const promise = { id: newId(), signpost, what: 'Vijf bomen water geven', dueDay: '2030-05-01' }
  await promiseHere(site.house, { table: open.id, seat }, { actor: ria, name: '', lang: 'nl', ...promise })
  const wish = { kind: 'talk', title: 'Vervolg', places: [deventer], previous: open.id }
  const { slug } = await site.as(ria, ctx => planTable(ctx, wish))
  const page = await (await fetch(`${site.origin}/tafels/${slug}`)).text()
  expect(page).toContain('Vijf bomen water geven')
})

test('the code of a table that ended leads who may see it to the report, and tells others whom that is for', async () => {
  const cookie = await sit()
  await site.as(ria, ctx => endTable(ctx, table))
  const told = await ask('', cookie)
  expect(told.status).toBe(200)
  expect(await told.text()).toContain('Het verslag is voor wie deze tafel mag zien.')
  const shared = await (await ask('/nu')).text()
  expect([shared.includes('Deze tafel is voorbij.'), shared.includes(`href="/aan/${code}"`)]).toEqual([
    ...[true, true],
  ])
  const open = await site.as(ria, ctx => planTable(ctx, { kind: 'talk', title: 'Weg', places: [deventer] }))
  await site.as(ria, ctx => beginSitting(ctx, open.id))
  await site.as(ria, ctx => endTable(ctx, open.id))
  const other = (await sittingBy(site.reader(), { table: open.id }))?.code ?? ''
  for (const path of ['', '/lezen']) {
    const answer = await fetch(`${site.origin}/aan/${other}${path}`, { redirect: 'manual' })
    expect(answer.headers.get('location')).toBe(`/tafels/${open.slug}/verslag`)
  }
})
