import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import { beginTable, endTable, planTable } from '../tables/index.ts'
import { textOf } from './queries/texts.ts'
import { openRooms } from './rooms.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const lines: (() => void)[] = []
afterEach(() => {
  for (const close of lines.splice(0)) close()
})

interface Held {
  readonly id: string
  readonly slug: string
  readonly ria: Actor
}

async function liveTable(): Promise<Held> {
  const ria = await site.person('Ria')
  const { id, slug } = await site.as(ria, ctx =>
    planTable(ctx, { kind: 'pit_stop', title: 'Groen in de straat', places: [deventer] }),
  )
  await site.as(ria, ctx => beginTable(ctx, id))
  return { id, slug, ria }
}

async function cookieOf(person: Actor): Promise<string> {
  const answer = await fetch(site.origin + (await site.signInPath(person)), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** A line as a browser opens it. */
function socketOf(headers: Record<string, string>): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string) {
      super(url, { headers })
    }
  } as unknown as typeof WebSocket
}

/** The text as somebody has it on the screen. */
async function openEditor({ id, slug }: Held, person: Actor) {
  const cookie = await cookieOf(person)
  const document = new Y.Doc()
  const saved: Uint8Array[] = []
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `${site.origin.replace('http', 'ws')}/live-text/${slug}`,
    WebSocketPolyfill: socketOf({ cookie, origin: site.origin }),
  })
  const provider = new HocuspocusProvider({
    ...{ name: id, document, websocketProvider },
    onStateless: ({ payload }) =>
      void saved.push(Buffer.from((JSON.parse(payload) as { saved: string }).saved, 'base64')),
  })
  provider.attach()
  lines.push(() => {
    provider.destroy()
    websocketProvider.destroy()
  })
  await vi.waitFor(() => expect(provider.isSynced).toBe(true), 10_000)
  return {
    provider,
    text: () => document.getXmlFragment('default').toJSON(),
    isSaved: () => {
      const last = saved.at(-1)
      return last !== undefined && Y.equalSnapshots(Y.decodeSnapshot(last), Y.snapshot(document))
    },
    type: (words: string, marks: Record<string, unknown> = {}) => {
      const paragraph = new Y.XmlElement('paragraph')
      const text = new Y.XmlText()
      text.insert(0, words, marks)
      paragraph.insert(0, [text])
      document.getXmlFragment('default').push([paragraph])
    },
  }
}

/** The status with which a line is refused. */
function refusalOf(slug: string, headers: Record<string, string>): Promise<number | string> {
  const socket = new WebSocket(`${site.origin.replace('http', 'ws')}/live-text/${slug}`, { headers })
  return new Promise(resolve => {
    socket.on('unexpected-response', (_request, answer) => {
      resolve(answer.statusCode ?? 0)
      socket.terminate()
    })
    socket.on('open', () => {
      resolve('open')
      socket.terminate()
    })
    socket.on('error', error => resolve(error.message))
  })
}

test('two who write at once see each other’s words, and both are saved as HTML', async () => {
  const held = await liveTable()
  const [ria, bas] = [await openEditor(held, held.ria), await openEditor(held, held.ria)]
  ria.type('Water in de straat', { bold: {} })
  bas.type('Bomen op het plein')
  await vi.waitFor(() => expect(ria.text()).toBe(bas.text()), 5000)
  expect(ria.text()).toContain('Bomen op het plein')
  await vi.waitFor(() => expect([ria.isSaved(), bas.isSaved()]).toEqual([true, true]), 5000)
  const kept = await textOf(site.house, held.id)
  expect(kept?.body.replace('<p><strong>Water in de straat</strong></p>', '')).toBe(
    '<p>Bomen op het plein</p>',
  )
})

test('what a screen shows as saved is there for another server at that very moment, also when the first is killed', async () => {
  const held = await liveTable()
  const ria = await openEditor(held, held.ria)
  ria.type('Dit staat er')
  await vi.waitFor(() => expect(ria.isSaved()).toBe(true), 5000)
  const restarted = openRooms(site.house)
  expect(await restarted.read(held.id)).toEqual({ text: 'Dit staat er', version: 2 })
})

test('two servers that write one text lose neither part of it', async () => {
  const held = await liveTable()
  const ria = await openEditor(held, held.ria)
  ria.type('Hier')
  await vi.waitFor(() => expect(ria.isSaved()).toBe(true), 5000)
  const elsewhere = openRooms(site.house)
  await elsewhere.replace(held.id, { text: 'Hier\n\nDaar', version: 2 })
  ria.type('Nog iets')
  await vi.waitFor(() => expect(ria.isSaved()).toBe(true), 5000)
  expect(ria.text()).toContain('Daar')
  expect((await textOf(site.house, held.id))?.body).toContain('<p>Nog iets</p>')
})

test('each is known to the others by the name of the account, whatever the browser says', async () => {
  const held = await liveTable()
  const [one, other] = [await openEditor(held, held.ria), await openEditor(held, held.ria)]
  one.provider.setAwarenessField('user', { name: 'De wethouder' })
  const names = () => [...(other.provider.awareness?.getStates().values() ?? [])].map(state => state['user'])
  await vi.waitFor(() => expect(names()).toContainEqual({ name: 'Ria' }), 5000)
  expect(names()).not.toContainEqual({ name: 'De wethouder' })
})

test('who does not lead the table, and a page of another site, get no line', async () => {
  const held = await liveTable()
  const stranger = await site.person('Storm')
  const own = { origin: site.origin }
  const cookie = await cookieOf(held.ria)
  expect({
    visitor: await refusalOf(held.slug, own),
    stranger: await refusalOf(held.slug, { ...own, cookie: await cookieOf(stranger) }),
    elsewhere: await refusalOf(held.slug, { origin: 'https://elders.test', cookie }),
    host: await refusalOf(held.slug, { ...own, cookie }),
    noTable: await refusalOf('niets', { ...own, cookie }),
  }).toEqual({ visitor: 303, stranger: 403, elsewhere: 403, host: 'open', noTable: 404 })
})

test('nobody gets at the text of another table over a line of their own', async () => {
  const [own, other] = [await liveTable(), await liveTable()]
  await expect(openEditor({ ...own, id: other.id }, own.ria)).rejects.toThrow()
})

test('three days after the end nobody gets a line, and who still writes is sent away', async () => {
  const held = await liveTable()
  const writer = await openEditor(held, held.ria)
  await site.as(held.ria, ctx => endTable(ctx, held.id))
  writer.type('Nog net')
  await vi.waitFor(() => expect(writer.isSaved()).toBe(true), 5000)
  site.pass({ days: 3 })
  const cookie = await cookieOf(held.ria)
  expect(await refusalOf(held.slug, { origin: site.origin, cookie })).toBe(403)
  writer.type('Te laat')
  await vi.waitFor(() => expect(writer.provider.isAuthenticated).toBe(false), 5000)
})

test('a page that asks for another protocol is answered as a page', async () => {
  const answer = await fetch(`${site.origin}/health/live`, { headers: { connection: 'close' } })
  expect(answer.status).toBe(200)
  expect(await refusalOf('../health/live', {})).toBe(200)
})
