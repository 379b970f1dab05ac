import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { zandweerd } from '../../testing/places.ts'
import { createInitiative } from '../initiatives/index.ts'
import { addDocument } from './add-document.ts'
import { checkFile } from './check-file.ts'

let site: Site
let vera: Actor
let noor: Actor
let initiative: string
const text = { fileName: 'verslag.txt', bytes: Buffer.from('Wat we zagen.') }

beforeAll(async () => {
  site = await openSite()
  vera = await site.person('Vera')
  noor = await site.person('Noor')
  const wish = { title: 'Voedselbos', places: [zandweerd] }
  initiative = (await site.as(vera, ctx => createInitiative(ctx, wish))).id
})
afterAll(() => site.close())

const add = async (wish: { withCare?: boolean; circle?: string } = {}, actor = vera) => {
  const file = await checkFile(text)
  const owner = { kind: 'initiative', id: initiative }
  return site.as(actor, ctx => addDocument(ctx, site.house.things, { owner, file, ...wish }))
}

async function cookieOf(actor: Actor): Promise<string> {
  const path = await site.signInPath(actor)
  const { headers } = await fetch(`${site.origin}${path}`, { method: 'POST', redirect: 'manual' })
  return headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

const send = async (path: string, { as, method = 'GET' }: { as?: Actor; method?: string } = {}) =>
  fetch(`${site.origin}${path}`, {
    ...{ method, redirect: 'manual' as const },
    headers: { origin: site.origin, ...(as && { cookie: await cookieOf(as) }) },
  })

describe('a document', () => {
  it('is served as it is, to be saved, where no script of it can run', async () => {
    const { id } = await add()
    const response = await send(`/documenten/${id}/bestand`)
    expect([
      response.status,
      await response.text(),
      response.headers.get('content-type'),
      response.headers.get('content-disposition'),
      response.headers.get('content-security-policy'),
      response.headers.get('x-content-type-options'),
    ]).toEqual([
      200,
      'Wat we zagen.',
      'text/plain; charset=utf-8',
      `attachment; filename="verslag.txt"; filename*=UTF-8''verslag.txt`,
      "sandbox; default-src 'none'; img-src 'self'; style-src 'none'",
      'nosniff',
    ])
  })

  it('is added by who answers for the thing, and by nobody else', async () => {
    await expect(add({}, noor)).rejects.toThrow('documents.only_stewards')
  })

  it('for who answers for the thing is not there for others', async () => {
    const { id } = await add({ circle: 'hidden' })
    const statuses = await Promise.all([
      send(`/documenten/${id}`),
      send(`/documenten/${id}/bestand`, { as: noor }),
      send(`/documenten/${id}/bestand`, { as: vera }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 200])
    expect(await (await send(`/documenten/bij/initiative/${initiative}`, { as: noor })).text()).not.toContain(
      id,
    )
  })

  it('that was taken away is gone, and says so', async () => {
    const { id } = await add()
    expect((await send(`/documenten/${id}/weg`, { as: noor, method: 'POST' })).status).toBe(403)
    expect((await send(`/documenten/${id}/weg`, { as: vera, method: 'POST' })).status).toBe(303)
    expect((await send(`/documenten/${id}`)).status).toBe(410)
    expect((await send(`/documenten/${id}/bestand`)).status).toBe(410)
  })
})

describe('a document that is shared with care', () => {
  it('asks to sign in, then for a yes, and shows who opened it to who shared it', async () => {
    const { id } = await add({ withCare: true })
    expect((await send(`/documenten/${id}/bestand`)).headers.get('location')).toMatch(/^\/aanmelden/)
    expect((await send(`/documenten/${id}/bestand`, { as: noor })).headers.get('location')).toBe(
      `/documenten/${id}`,
    )
    await send(`/documenten/${id}/openen`, { as: noor, method: 'POST' })
    expect((await send(`/documenten/${id}/bestand`, { as: noor })).status).toBe(200)
    expect(await (await send(`/documenten/${id}`, { as: vera })).text()).toContain('Noor')
    expect(await (await send(`/documenten/${id}`, { as: noor })).text()).not.toContain('Wie opende')
  })
})

describe('what is kept of a file', () => {
  it('a photo is made anew, upright, without place and device', async () => {
    const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'green' } })
      .withExif({ IFD0: { Make: 'Toestel' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const kept = await checkFile({ fileName: 'C:\\fotos\\plein.JPEG', bytes })
    const { width, height, exif } = await sharp(kept.bytes).metadata()
    expect([kept.fileName, kept.type, width, height, exif]).toEqual([
      'plein.jpg',
      'image/jpeg',
      20,
      40,
      undefined,
    ])
  })

  it.each([
    ['a page that says it is a picture', 'plaatje.png', Buffer.from('<html><script>x()</script></html>')],
    ['a drawing that can hold script', 'logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a program', 'verslag.pdf', Buffer.from('MZ\u0090\u0000')],
    ['bytes that are no text', 'lijst.txt', Buffer.from([0x48, 0x00, 0xff])],
  ])('%s is refused', async (_what, fileName, bytes) => {
    await expect(checkFile({ fileName, bytes })).rejects.toThrow('documents.kind_unknown')
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'documents.file_missing'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'documents.too_large'],
    ['half a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'documents.picture_broken'],
  ])('%s is refused', async (_what, bytes, code) => {
    await expect(checkFile({ fileName: 'a.txt', bytes })).rejects.toThrow(code)
  })
})
