import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { newId } from '../../platform/db/ids.ts'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { makeOrganisation } from '../organisations/index.ts'
import { planTable } from '../tables/index.ts'
import { beginSitting, gatherQuotes, sittingBy } from './index.ts'

let site: Site
let ria: Actor
let table: { id: string; slug: string }
let code: string
let signpost: string
beforeAll(async () => {
  site = await openSite()
  ria = await site.person('Ria')
  const wish = { kind: 'talk', title: 'Groen', places: [deventer] }
  table = await site.as(ria, ctx => planTable(ctx, wish))
  await site.as(ria, ctx => beginSitting(ctx, table.id))
  code = (await sittingBy(site.reader(), { table: table.id }))?.code ?? ''
  const gathered = { quotes: [], to: { title: 'Samen planten' } }
  signpost = (await site.as(ria, ctx => gatherQuotes(ctx, table.id, gathered))) ?? ''
})
afterAll(() => site.close())

function send(path: string, form: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(site.origin + path, {
    ...{ method: 'POST', body: new URLSearchParams(form), redirect: 'manual' },
    headers: { origin: site.origin, cookie },
  })
}

const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const read = async (path: string) => (await fetch(site.origin + path)).text()

/** The path of the link of this shape in the last mail to an address; empty when there is none. */
async function mailed(to: string, shape: RegExp): Promise<string> {
  const mails = (await site.mails()).filter(mail => mail.to === to)
  return shape.exec(mails.at(-1)?.text ?? '')?.[0] ?? ''
}

function inDays(days: number): string {
  return new Date(site.house.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

async function lastPromise() {
  const query = site.house.db.selectFrom('promises').select(['state', 'organisation', 'slug'])
  return query.orderBy('made_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
}

test('who has no account leaves an address with a promise, confirms it, and answers the question by mail', async () => {
  const seat = cookieOf(await send(`/aan/${code}/stoel`, { name: 'Bas' }))
  const email = 'bas@buurt.example'
  const promise = { id: newId(), signpost, what: 'Vijf bomen water geven', dueDay: inDays(2), name: 'Bas' }
  expect((await send(`/aan/${code}/toezegging`, { ...promise, email }, seat)).status).toBe(303)
  const confirm = await mailed(email, /\/uitnodiging\/adres\/\S+/)
  expect(confirm).not.toBe('')
  await send(confirm, {})
  for (let day = 0; day < 4; day += 1) await site.nextDay()
  const broken = await mailed(email, /\/toezegging\/[\w-]+\/niet-gelukt/)
  expect(await read(broken)).toContain('Vijf bomen water geven')
  await send(broken, { reason: 'De pomp is stuk.' })
  const { state, slug } = await lastPromise()
  expect(state).toBe('broken')
  const pages = [`/toezeggingen/${slug}`, `/tafels/${table.slug}`, `/aan/${code}/nu`]
  expect((await Promise.all(pages.map(read))).some(page => page.includes(email))).toBe(false)
})

test('without an address a promise is made as before, and one that is not right is refused', async () => {
  const seat = cookieOf(await send(`/aan/${code}/stoel`, { name: 'Eva' }))
  const promise = { signpost, what: 'De goot vegen', dueDay: inDays(2), name: 'Eva' }
  const answers = [
    await send(`/aan/${code}/toezegging`, { ...promise, id: newId(), email: 'geen adres' }, seat),
    await send(`/aan/${code}/toezegging`, { ...promise, id: newId(), email: '' }, seat),
  ]
  expect(answers.map(({ status }) => status)).toEqual([422, 303])
})

test('an organisation that is not there is asked by mail, is shown without a yes, and says yes without signing in', async () => {
  const anna = await site.person('Anna')
  const wish = { name: 'De Brug', kind: 'foundation' as const, places: [deventer], role: 'voorzitter' }
  const { id: organisation } = await site.as(anna, ctx => makeOrganisation(ctx, wish))
  const host = cookieOf(await send(await site.signInPath(ria), {}))
  const desk = `/tafels/${table.slug}/live`
  const asked = { signpost, seat: '', what: 'Een pomp lenen', dueDay: inDays(20) }
  const ask = (name: string) => send(`${desk}/vraag`, { ...asked, organisation: name }, host)
  const wrong = [await ask(''), await ask('Brug'), await ask('Nergens zo geheten')]
  expect(wrong.map(({ status }) => status)).toEqual([422, 422, 422])
  expect(await wrong[1]?.text()).toContain('We kennen: De Brug.')
  expect((await ask('de brug')).status).toBe(303)
  expect(await lastPromise()).toMatchObject({ state: 'proposed', organisation })
  const waits = /Een pomp lenen[\s\S]*Gevraagd, nog geen ja/
  expect(await read(`/aan/${code}/nu`)).toMatch(waits)
  await send(`${desk}/einde`, {}, host)
  const report = `/tafels/${table.slug}/verslag`
  expect(await read(report)).toMatch(waits)
  const link = await mailed(await addressOf(anna), /\/toezegging\/[\w-]+/)
  expect(await read(link)).toContain('Wil je dit toezeggen: Een pomp lenen?')
  await send(`${link}/ja`, {})
  expect(await lastPromise()).toMatchObject({ state: 'open', organisation })
  const after = await read(report)
  expect([after.includes('Een pomp lenen'), waits.test(after)]).toEqual([true, false])
})

async function addressOf({ person }: Actor): Promise<string> {
  const query = site.house.db.selectFrom('addresses').select('email')
  return (await query.where('person', '=', person ?? '').executeTakeFirstOrThrow()).email
}

test('an organisation that says no stands nowhere any more, and one that nobody speaks for is not asked', async () => {
  const anna = await site.person('Anna')
  const wish = { name: 'De Dijk', kind: 'foundation' as const, places: [deventer], role: 'voorzitter' }
  await site.as(anna, ctx => makeOrganisation(ctx, wish))
  const silent = await site.as(anna, ctx => makeOrganisation(ctx, { ...wish, name: 'De Kade' }))
  const { db } = site.house
  const held = db.selectFrom('positions').select('id').where('organisation', '=', silent.id)
  await db.deleteFrom('mandates').where('position', 'in', held).execute()
  const other = await site.as(ria, ctx =>
    planTable(ctx, { kind: 'talk', title: 'Water', places: [deventer] }),
  )
  await site.as(ria, ctx => beginSitting(ctx, other.id))
  const gathered = { quotes: [], to: { title: 'Droge voeten' } }
  const way = (await site.as(ria, ctx => gatherQuotes(ctx, other.id, gathered))) ?? ''
  const host = cookieOf(await send(await site.signInPath(ria), {}))
  const asked = { signpost: way, seat: '', what: 'Zandzakken leggen', dueDay: inDays(20) }
  const ask = (organisation: string) =>
    send(`/tafels/${other.slug}/live/vraag`, { ...asked, organisation }, host)
  expect([(await ask('De Kade')).status, (await ask('De Dijk')).status]).toEqual([422, 303])
  const letters = (await sittingBy(site.reader(), { table: other.id }))?.code ?? ''
  expect(await read(`/aan/${letters}/nu`)).toContain('Zandzakken leggen')
  const link = await mailed(await addressOf(anna), /\/toezegging\/[\w-]+/)
  await send(`${link}/nee`, { reason: 'Geen zand.' })
  expect(await read(`/aan/${letters}/nu`)).not.toContain('Zandzakken leggen')
})
