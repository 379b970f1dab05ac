import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { waysIn } from '../../testing/budgets.ts'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { castBallot } from './cast-ballot.ts'
import { pathOf } from './project.ts'

let site: Site
let path: string
let cookie: string
beforeAll(async () => {
  site = await openSite()
  const vera = await site.person('Vera', { role: 'connector', place: deventer })
  const sam: Actor = await site.person('Sam')
  const ways = waysIn(site, { vera, gea: await site.person('Gea') })
  const { id } = await ways.begin()
  const bench = (await ways.toVoting(id, sam, { Bankje: 800 })).get('Bankje') ?? ''
  for (const device of 'abcde') {
    const wish = { budget: id, shown: { device, key: '' }, choices: { [bench]: 1 } }
    await site.as(visitor, ctx => castBallot(ctx, site.house, wish))
  }
  await ways.reach(id, 'realisation')
  path = pathOf(await ways.now(id), await ways.project(bench))
  const signedIn = await fetch(new URL(await site.signInPath(sam), site.origin), {
    ...{ method: 'POST', redirect: 'manual', headers: { origin: site.origin } },
  })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(() => site.close())

const headers = () => ({ origin: site.origin, cookie })

/** Tells a step with this file, as the form does. */
async function tell(title: string, file: Blob, photoText = 'Het bankje in de zon') {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    kind: 'step',
    title,
    note: 'Met hulp van de buren.',
    photoText,
  })) {
    form.set(name, value)
  }
  form.set('file', file, 'foto.png')
  const answer = await fetch(new URL(`${path}/stap`, site.origin), {
    ...{ method: 'POST', redirect: 'manual', headers: headers(), body: form },
  })
  return { status: answer.status, html: await answer.text() }
}

const picture = (width: number) =>
  sharp({ create: { width, height: width, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer()
const page = async () => (await fetch(new URL(path, site.origin), { headers: headers() })).text()

test('a photo of a step is sent with the form, stands on the page with what one sees on it, and is served as a picture', async () => {
  const { status } = await tell('Het bankje staat er', new Blob([new Uint8Array(await picture(40))]))
  expect(status).toBe(303)
  const [, src = ''] = /<img[^>]*src="([^"]+)"[^>]*alt="Het bankje in de zon"/.exec(await page()) ?? []
  const image = await fetch(new URL(src, site.origin))
  expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
})

test.each([
  ['a text', () => Promise.resolve(Buffer.from('geen foto'))],
  ['a page with a script', () => Promise.resolve(Buffer.from('<svg onload="alert(1)"></svg>'))],
  ['half a picture', async () => (await picture(400)).subarray(0, 200)],
  ['more than ten megabytes', () => Promise.resolve(Buffer.alloc(11 * 1024 * 1024, 7))],
  ['more than the server takes', () => Promise.resolve(Buffer.alloc(21 * 1024 * 1024, 7))],
])('%s is no photo: it is said at the field, and what was typed stays', async (_what, bytes) => {
  const { status, html } = await tell('Nog een stap', new Blob([new Uint8Array(await bytes())]))
  expect(status).toBe(422)
  for (const kept of [
    'Deze foto kunnen we niet tonen.',
    'value="Nog een stap"',
    'Met hulp van de buren.</textarea>',
  ]) {
    expect(html).toContain(kept)
  }
  expect(await page()).not.toContain('Nog een stap')
})

test('a photo without words for who cannot see it is asked for those', async () => {
  const { status, html } = await tell('Stil', new Blob([new Uint8Array(await picture(40))]), '')
  expect([status, html.includes('Vertel ook wat er op de foto te zien is.')]).toEqual([422, true])
})
