import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import { waysIn } from '../../testing/budgets.ts'
import { apeldoorn, deventer, noorderplein, zandweerd, zwolseweg } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { pathOf } from './budget.ts'
import { ballotsOf } from './queries/voters.ts'
import { tellIdea } from './tell-idea.ts'

let site: Site
let sam: Actor
let ways: ReturnType<typeof waysIn>
beforeAll(async () => {
  site = await openSite()
  const vera = await site.person('Vera', { role: 'connector', place: deventer })
  sam = await site.person('Sam')
  ways = waysIn(site, { vera, gea: await site.person('Gea') })
})
afterAll(() => site.close())

const told = {
  Bankje: { theme: 'meeting', area: noorderplein },
  Boom: { theme: 'green', area: zwolseweg },
  Feest: { theme: 'meeting', area: zwolseweg },
}

/** A ballot that a device fills in; only what the page asks for is sent. */
async function voting(wish: Parameters<typeof ways.begin>[0] = {}) {
  const { id } = await ways.begin({ amount: 4_000_000, ...wish })
  await ways.toVoting(id, sam, { Bankje: 800, Boom: 3000, Feest: 30_000 })
  for (const [title, set] of Object.entries(told)) {
    await site.house.db
      .updateTable('projects')
      .set(set)
      .where('budget', '=', id)
      .where('title', '=', title)
      .execute()
  }
  const path = `${pathOf(await ways.now(id))}/stembiljet`
  const first = await fetch(new URL(path, site.origin))
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const send = async (form: [string, string][]) => {
    const body = new URLSearchParams(form)
    const headers = { origin: site.origin, cookie }
    const answer = await fetch(new URL(path, site.origin), {
      method: 'POST',
      redirect: 'manual',
      body,
      headers,
    })
    return { status: answer.status, html: await answer.text() }
  }
  return { id, first: await first.text(), send }
}

/** Titles that can be ticked, and the fields that the form sends along unseen. */
function formIn(html: string) {
  const offered = Object.keys(told).filter(title =>
    new RegExp(`<label[^]{0,600}?\\d\\. ${title} `).test(html),
  )
  const unseen = [...html.matchAll(/<input type="hidden" name="(kies|punten_\d|filter)" value="([^"]*)"/g)]
  const fields = unseen.map(
    ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')] as [string, string],
  )
  return { offered, fields }
}

test('the ballot itself has filters by theme, area and cost, each with what there is to choose', async () => {
  const { first } = await voting()
  const [, filters = ''] = /<form[^>]*stembiljet[^>]*>(.*?)<\/form>/s.exec(first) ?? []
  const values = [...filters.matchAll(/name="toon" value="([^"]*)"/g)].map(([, value]) => value)
  expect(values).toEqual([
    ...['', 'thema=meeting', 'thema=green'],
    ...['', `gebied=${noorderplein}`, `gebied=${zwolseweg}`],
    ...['', 'kosten=1000', 'kosten=5000', 'kosten=meer'],
  ])
})

test('a filter keeps what is ticked, also what it takes out of sight, without any script', async () => {
  const { id, send } = await voting()
  const green = await send([
    ['kies', '1'],
    ['kies', '2'],
    ['filter', ''],
    ['toon', 'thema=green'],
  ])
  expect(formIn(green.html)).toEqual({
    offered: ['Boom'],
    fields: [
      ['filter', 'thema=green'],
      ['kies', '1'],
    ],
  })
  expect(green.html).toContain('Ook gekozen, nu niet in de lijst: Bankje.')
  const added = await send([...formIn(green.html).fields, ['kies', '2'], ['doe', 'tel']])
  expect(formIn(added.html).offered).toEqual(['Boom'])
  expect(added.html).toContain('Gekozen projecten: 2.')
  const cast = await send([...formIn(added.html).fields, ['kies', '2'], ['doe', 'stem']])
  const [ballot] = await ballotsOf(site.reader(system), id)
  expect([cast.status, Object.keys(ballot?.lines ?? {}).length]).toEqual([303, 2])
})

test('points given to what a filter takes out of sight stay given', async () => {
  const { id, send } = await voting({ ballot: 'points', ballotMost: 5 })
  const shown = await send([
    ['punten_1', '2'],
    ['punten_2', '3'],
    ['toon', 'kosten=1000'],
  ])
  expect(formIn(shown.html).fields).toEqual([
    ['filter', 'kosten=1000'],
    ['punten_2', '3'],
  ])
  await send([...formIn(shown.html).fields, ['punten_1', '2'], ['doe', 'stem']])
  const [ballot] = await ballotsOf(site.reader(system), id)
  expect(Object.values(ballot?.lines ?? {}).sort()).toEqual([2, 3])
})

test('an idea is for a part of the place of its budget, or for all of it', async () => {
  const { id } = await ways.begin({ place: zandweerd })
  const idea = { budget: id, title: 'Een bankje', what: 'Om te zitten.' }
  const tell = (area: string) => site.as(sam, ctx => tellIdea(ctx, { ...idea, area }))
  for (const area of [apeldoorn, 'nergens']) await expect(tell(area)).rejects.toThrow('budgets.area_wrong')
  await tell(noorderplein)
  expect((await ways.projects(id)).map(({ area }) => area)).toEqual([noorderplein])
})
