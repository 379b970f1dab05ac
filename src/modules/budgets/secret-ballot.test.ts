import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { waysIn } from '../../testing/budgets.ts'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { pathOf } from './budget.ts'
import { codesOf, makeCodes } from './print-codes.ts'

let site: Site
let vera: Actor
beforeAll(async () => {
  site = await openSite()
  vera = await site.person('Vera', { role: 'connector', place: deventer })
})
afterAll(() => site.close())

const ticked = (html: string) => [...html.matchAll(/<input[^>]*name="kies"[^>]*checked/g)].length

test('what was chosen with a code is shown on the device that chose it, and not to who only has the code', async () => {
  const ways = waysIn(site, { vera, gea: await site.person('Gea') })
  const { id } = await ways.begin({ proof: 'code' })
  await ways.toVoting(id, await site.person('Sam'), { Bankje: 800, Boom: 3000 })
  const batch = await site.as(vera, ctx => makeCodes(ctx, site.house, { budget: id, count: 1 }))
  const [{ code = '' } = {}] = await codesOf(site.reader(vera), site.house, { budget: id, batch })
  const path = `${site.origin}${pathOf(await ways.now(id))}/stembiljet`
  const cast = await fetch(path, {
    ...{ method: 'POST', redirect: 'manual', headers: { origin: site.origin } },
    body: new URLSearchParams({ key: code, kies: '1' }),
  })
  expect(cast.status).toBe(303)
  const cookie = cast.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  const look = async (headers = {}) => (await fetch(`${path}?code=${code}`, { headers })).text()
  const [own, others] = [await look({ cookie }), await look()]
  expect([ticked(own), ticked(others)]).toEqual([1, 0])
  expect([own, others].map(html => html.includes('Je hebt al gestemd.'))).toEqual([true, true])
})
