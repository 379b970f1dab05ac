import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/db/ids.ts'
import { closeTable, holdTable, type HeldTable } from '../../testing/held-table.ts'
import { standCoalition } from '../../testing/standing-agreement.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { makePromise, keepPromise } from '../promises/index.ts'
import {
  gatherQuotes,
  insertSeat,
  newCards,
  signpostsOf,
  sittingBy,
  tokenOf,
  type Card,
} from '../signposts/index.ts'
import { system } from '../../platform/ctx/actor.ts'
import { planTable } from '../tables/index.ts'
import { zandweerd } from '../../testing/places.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The text of a page as a visitor reads it. */
async function read(path: string): Promise<string> {
  const html = await (await fetch(site.origin + path)).text()
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  return main
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

async function pointTheWay(
  { id, host, quotes }: HeldTable,
  title = 'Water blijft in de straat',
): Promise<string> {
  const signpost = await site.as(host, ctx => gatherQuotes(ctx, id, { quotes: [quotes.now], to: { title } }))
  return signpost ?? ''
}

async function promise({ speaker }: HeldTable, signpost: string) {
  const wish = {
    what: 'Ik haal de tegels eruit',
    dueDay: '2027-05-01',
    origin: { kind: 'signpost', id: signpost },
  }
  return site.as(speaker, ctx => makePromise(ctx, site.house.things, wish))
}

test('before the end the page says when the report comes; at the end it is there, in the order of the table', async () => {
  const held = await holdTable(site)
  const path = `/tafels/${held.slug}/verslag`
  expect(await read(path)).toContain('Het verslag staat hier zodra de tafel voorbij is.')
  const signpost = await pointTheWay(held)
  await promise(held, signpost)
  await closeTable(site, held)
  const text = await read(path)
  const order = ['Er waren 2 deelnemers.', 'Nu', 'Straks', 'Routewijzers', 'Toezeggingen', 'Open punten']
  expect(order.map(word => text.indexOf(word)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(
    true,
  )
  expect(text).toContain('Met naam: Ria Gastvrouw, Sam Spreker.')
  expect(text).toContain('Het regenwater staat in mijn gang. Sam Spreker')
  expect(text).toContain('Ik haal de tegels eruit')
  expect(text).toContain('Loopt nog')
  expect(await read(`/en${path}`)).toContain('There were 2 participants.')
})

test('a name stands in the report only as its speaker allows, and a correction comes through to who reads it', async () => {
  const held = await holdTable(site)
  await closeTable(site, held)
  const path = `/tafels/${held.slug}/verslag`
  expect(await read(path)).toContain('Een straat die water drinkt. Niemand belt terug'.slice(0, 27))
  const correct = async (body: string) => {
    const cookie = await cookieOf(held)
    return fetch(`${site.origin}${path}/mijn-woorden`, {
      ...{
        method: 'POST',
        redirect: 'manual' as const,
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      },
      body: new URLSearchParams({ quote: held.quotes.now, body, version: '1', doe: 'bewaren' }),
    })
  }
  expect((await correct('Het water staat in de gang.')).status).toBe(303)
  const text = await read(path)
  expect([text.includes('Het water staat in de gang.'), text.includes('Sam Spreker')]).toEqual([true, false])
  expect((await correct('Nog iets anders.')).status).toBe(409)
})

test('after three days words are locked, and the report says that it is final', async () => {
  const held = await holdTable(site)
  await closeTable(site, held)
  await site.settle()
  const path = `/tafels/${held.slug}/verslag`
  expect(await read(path)).toContain('Nog aan te passen')
  for (let day = 0; day < 3; day += 1) await site.nextDay()
  expect(await read(path)).toContain('Dit verslag staat vast sinds')
  const answer = await fetch(`${site.origin}${path}/mijn-woorden`, {
    ...{
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: await cookieOf(held), 'sec-fetch-site': 'same-origin' },
    },
    body: new URLSearchParams({ quote: held.quotes.now, body: 'Te laat', version: '1', doe: 'bewaren' }),
  })
  expect(answer.status).toBe(403)
})

async function cookieOf({ speaker }: Pick<HeldTable, 'speaker'>): Promise<string> {
  const answer = await fetch(site.origin + (await site.signInPath(speaker)), {
    ...{ method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } },
  })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

test('at the end all who were there and all who could not come get one mail; a guest reads and corrects without an account', async () => {
  const held = await holdTable(site, { title: 'Spelen op straat' })
  const absent = await site.person('Anke Afwezig')
  await site.house.db
    .insertInto('table_guests')
    .values(
      [
        { person: absent.person, answer: 'no' },
        { person: held.speaker.person, answer: 'yes' },
      ].map(({ person, answer }) => ({
        ...{ id: crypto.randomUUID(), at_table: held.id, person, answer, invited_at: site.house.now() },
      })),
    )
    .execute()
  await closeTable(site, held)
  await site.settle()
  await site.settle()
  const mails = (await site.mails()).filter(
    ({ subject }) => subject === 'Het verslag is er: Spelen op straat',
  )
  expect(mails.map(({ to, text }) => [to.split('-')[0], text.includes('Je kon niet bij')]).sort()).toEqual([
    ['anke', true],
    ['ria', false],
    ['sam', false],
  ])
  const mail = mails.find(({ to }) => to.startsWith('sam'))
  const [, path = ''] = /knooppunt\.test(\/tafels\/\S+\/gast\/\S+)/.exec(mail?.text ?? '') ?? []
  expect(await read(path)).toContain('Het regenwater staat in mijn gang.')
  const answer = await fetch(`${site.origin}${path}/woorden`, {
    ...{ method: 'POST', redirect: 'manual', headers: { origin: site.origin } },
    body: new URLSearchParams({
      quote: held.quotes.future,
      body: 'Een straat die drinkt.',
      version: '1',
      named: 'yes',
    }),
  })
  expect(answer.status).toBe(303)
  expect(await read(`/tafels/${held.slug}/verslag`)).toContain('Een straat die drinkt. Sam Spreker')
  expect((await fetch(`${site.origin}${path}x`)).status).toBe(410)
})

test('after two weeks what is kept and what is open reaches all who were there, and once more before the next table', async () => {
  const { lies, coalition } = await standCoalition(site)
  const held = await holdTable(site, { title: 'Droge kelders', coalition })
  const { id } = await promise(held, await pointTheWay(held))
  await promise(held, (await signpostsOf(site.house, [held.id]))[0]?.id ?? '')
  await closeTable(site, held)
  await site.settle()
  await site.as(held.speaker, ctx =>
    keepPromise(ctx, site.house.things, { id, evidence: 'Gedaan.', link: '' }),
  )
  expect(await read(`/tafels/${held.slug}/verslag`)).toContain('1 van 2 toezeggingen zijn nu nagekomen.')
  for (let day = 0; day < 14; day += 1) await site.nextDay()
  const heard = () =>
    site.house.db
      .selectFrom('notices')
      .select('person')
      .where('kind', '=', 'report_looked_back')
      .where('path', '=', `/tafels/${held.slug}/verslag`)
      .execute()
  const persons = [held.host.person, held.speaker.person].sort()
  expect((await heard()).map(({ person }) => person).sort()).toEqual(persons)
  const startsAt = new Date(site.house.now().getTime() + 4 * 86_400_000)
  await site.as(lies, ctx =>
    planTable(ctx, { kind: 'pit_stop', title: 'Verder', places: [zandweerd], coalition, startsAt }),
  )
  for (let day = 0; day < 3; day += 1) await site.nextDay()
  expect(await heard()).toHaveLength(4)
}, 60_000)

test('for three days the report leads who leads the table to reading cards in, and shows what came from them', async () => {
  const held = await holdTable(site)
  await closeTable(site, held)
  const path = `/tafels/${held.slug}`
  const cookie = await cookieOf({ speaker: held.host })
  const page = async (headers: Record<string, string> = {}) =>
    (await fetch(`${site.origin}${path}/verslag`, { headers })).text()
  const link = `href="${path}/live/inlezen"`
  expect([(await page({ cookie })).includes(link), (await page()).includes(link)]).toEqual([true, false])
  await site.nextDay()
  const [card] = newCards(held.id, 'quote', 1) as [Card]
  const token = tokenOf(site.house, card)
  const typed = { card: token, [`${card.mark}-body`]: 'Op papier gezegd.', [`${card.mark}-step`]: 'now' }
  const answer = await fetch(`${site.origin}${path}/live/inlezen`, {
    ...{ method: 'POST', redirect: 'manual', headers: { cookie, 'sec-fetch-site': 'same-origin' } },
    body: new URLSearchParams(typed),
  })
  expect(answer.headers.get('location')).toContain('/live/inlezen?klaar=1')
  expect(await page()).toContain('Op papier gezegd.')
  for (let day = 0; day < 3; day += 1) await site.nextDay()
  expect((await page({ cookie })).includes(link)).toBe(false)
})

test('who has a phone and writes the same name on a card is one participant, and so is who hands in two cards', async () => {
  const held = await holdTable(site)
  const seat = (kind: 'phone' | 'paper', name: string) =>
    site.as(held.host, ctx => insertSeat(ctx, { id: newId(), table: held.id, kind, name }))
  await seat('phone', 'Bas')
  for (const name of ['bas', 'Sam Spreker', 'Eva', '']) await seat('paper', name)
  await closeTable(site, held)
  expect(await read(`/tafels/${held.slug}/verslag`)).toContain('Er waren 4 deelnemers.')
})

test('whose phone sat at a table for few corrects own words without an account, and nobody else gets there', async () => {
  const held = await holdTable(site)
  const code = (await sittingBy(site.reader(system), { table: held.id }))?.code ?? ''
  const post = (path: string, body: Record<string, string>, cookie = '') =>
    fetch(site.origin + path, {
      ...{ method: 'POST', redirect: 'manual', headers: { cookie, 'sec-fetch-site': 'same-origin' } },
      body: new URLSearchParams(body),
    })
  const joined = await post(`/aan/${code}/stoel`, { name: 'Els' })
  const cookie = joined.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const quote = newId()
  await post(`/aan/${code}/zeg`, { id: quote, step: 'now', body: 'De stoep ligt los.' }, cookie)
  await closeTable(site, held)
  const hidden = { circle: 'members' }
  await site.house.db.updateTable('tables').set(hidden).where('id', '=', held.id).execute()
  const own = `/tafels/${held.slug}/verslag/mijn-woorden`
  const page = async (path: string, headers = {}) => (await fetch(site.origin + path, { headers })).text()
  expect(await page(`/aan/${code}`, { cookie })).toContain(`href="${own}"`)
  expect(await page(`/aan/${code}`)).not.toContain(own)
  expect(await page(own, { cookie })).toContain('De stoep ligt los.')
  expect((await fetch(site.origin + own)).status).toBe(404)
  const body = 'De stoep ligt scheef.'
  await post(own, { quote, body, version: '1', doe: 'bewaren' }, cookie)
  expect(await page(own, { cookie })).toContain(body)
})
