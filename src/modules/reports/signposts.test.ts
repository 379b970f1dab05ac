import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeTable, holdTable, type HeldTable } from '../../testing/held-table.ts'
import { zandweerd } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { refusalOf, standCoalition } from '../../testing/standing-agreement.ts'
import { findDocuments } from '../search/index.ts'
import { beginSitting, gatherQuotes, signpostsWith } from '../signposts/index.ts'
import { adoptSignpost, letGoSignpost } from './index.ts'
import { planGathering, tablesOfGathering } from '../tables/index.ts'
import { recurring } from './alike.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function read(path: string): Promise<string> {
  const html = await (await fetch(site.origin + path)).text()
  return (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

async function point({ id, host, quotes }: HeldTable, title: string) {
  const made = await site.as(host, ctx => gatherQuotes(ctx, id, { quotes: [quotes.now], to: { title } }))
  const [signpost] = await signpostsWith(site.reader(host), [made ?? ''])
  return { id: made ?? '', path: `/routewijzers/${signpost?.slug ?? ''}` }
}

test('signposts of different tables that look alike stand together, and two of one table never make a group', () => {
  const one = (id: string, table: string, title: string) => ({ id, table, title, explanation: '' })
  const groups = recurring([
    one('a', 't1', 'Regenwater in de straat houden'),
    one('b', 't2', 'Houd het regenwater in de straat'),
    one('c', 't3', 'Jongeren een eigen plek geven'),
    one('d', 't3', 'Geef jongeren een eigen plek'),
    one('e', 't4', 'Een bus voor ouderen'),
  ])
  expect(groups.map(({ signposts, tables }) => [signposts.map(({ id }) => id), tables])).toEqual([
    [['a', 'b'], 2],
  ])
  expect(groups[0]?.shared).toContain('straat')
})

test('what comes back at two tables is shown together with all its quotes, and why', async () => {
  const [first, second] = [await holdTable(site), await holdTable(site, { title: 'Wonen' })]
  await point(first, 'Regenwater in de straat houden')
  await point(second, 'Houd het regenwater in de straat')
  const text = await read('/routewijzers/terugkerend')
  expect(text).toContain('Kwam aan 2 tafels op. Ze gaan allemaal over:')
  expect(text.split('Het regenwater staat in mijn gang.')).toHaveLength(3)
  expect(await read('/deventer/routewijzers')).toContain('Van de tafel: Wonen')
  expect(await read('/apeldoorn/routewijzers')).toContain('Hier zijn nog geen routewijzers')
  expect(await read('/routewijzers?thema=sport')).toContain('Hier zijn nog geen routewijzers')
})

test('a party that owns the issue takes a signpost along with one click; the signpost keeps its table and quotes', async () => {
  const { lies, coalition, name } = await standCoalition(site)
  const held = await holdTable(site, { title: 'Kelders' })
  const signpost = await point(held, 'Niemand pompt alleen')
  await closeTable(site, held)
  const pair = { signpost: signpost.id, coalition }
  expect(await refusalOf(site.as(held.speaker, ctx => adoptSignpost(ctx, pair)))).toBe('reports.only_parties')
  await site.as(lies, ctx => adoptSignpost(ctx, pair))
  const text = await read(signpost.path)
  expect([text.includes(name), text.includes('Van de tafel: Kelders')]).toEqual([true, true])
  expect(text).toContain('Het regenwater staat in mijn gang. Sam Spreker')
  await site.settle()
  const heard = await site.house.db
    .selectFrom('notices')
    .select('person')
    .where('kind', '=', 'signpost_adopted')
    .execute()
  expect(heard.map(({ person }) => person)).toContain(held.host.person)
  await site.as(lies, ctx => letGoSignpost(ctx, pair))
  expect(await read(signpost.path)).not.toContain(name)
})

test('a signpost is found by the words of its quotes', async () => {
  const held = await holdTable(site)
  await point(held, 'Kurkdroog wonen')
  await site.settle()
  const { hits } = await findDocuments(site.reader(), { text: 'regenwater', kinds: ['signpost'], limit: 20 })
  expect(hits.map(({ title }) => title)).toContain('Kurkdroog wonen')
})

test('the harvest of a gathering has the signposts of all its tables, those that look alike together', async () => {
  const host = await site.person('Hanna')
  const { id, slug } = await site.as(host, ctx =>
    planGathering(ctx, { title: 'Wijkdag', kind: 'talk', places: [zandweerd], titles: ['Groen', 'Spelen'] }),
  )
  const tables = await tablesOfGathering(site.reader(host), id)
  const path = `/bijeenkomsten/${slug}/oogst`
  expect(await read(path)).toContain('Er is nog geen oogst')
  for (const [at, table] of tables.entries()) {
    await site.as(host, ctx => beginSitting(ctx, table.id))
    const gather = (title: string) =>
      site.as(host, ctx => gatherQuotes(ctx, table.id, { quotes: [], to: { title } }))
    await gather(['Meer schaduw op het plein', 'Schaduw op het plein maken'][at] ?? '')
    await gather(['Een bankje bij de bushalte', 'Een bibliotheek op wielen'][at] ?? '')
  }
  const text = await read(path)
  expect(text).toContain('Kwam aan 2 tafels op.')
  expect(text.indexOf('Een bankje bij de bushalte')).toBeGreaterThan(text.indexOf('Van één tafel'))
})
