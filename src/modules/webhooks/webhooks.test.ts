import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { webhooks } from './index.ts'
import { makeWebhook, sendAgain, testWebhook } from './change-webhooks.ts'
import { showWebhook } from './load-webhook.ts'
import { isPublicAddress, mayCall } from '../../platform/outside/reach-address.ts'

interface Received {
  readonly id: string
  readonly isSigned: boolean
  readonly json: Record<string, unknown>
}

let world: World
let operator: Actor
let secret: string
let id: string
let received: Received[] = []
let status = 200
const receiver = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString()
    const messageId = String(request.headers['webhook-id'])
    const signed = `${messageId}.${String(request.headers['webhook-timestamp'])}.${body}`
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const right = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
    const isSigned = request.headers['webhook-signature'] === right
    received.push({ id: messageId, isSigned, json: JSON.parse(body) as Record<string, unknown> })
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('x'.repeat(5000))
  })
})

beforeAll(async () => {
  world = await openWorld([webhooks])
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  receiver.close()
  await world.close()
})
beforeEach(async () => {
  received = []
  status = 200
  operator = await world.person('Vera', { role: 'operator' })
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
  const made = await world.as(operator, ctx =>
    makeWebhook(ctx, world.house, { url, names: [], place: zandweerd }),
  )
  ;({ secret } = made)
  id = made.webhook.id
  return () => world.house.db.deleteFrom('webhooks').execute()
})

function tell(object: string, wish: { circle?: string; areas?: string[] } = {}) {
  const { circle = 'public', areas = [zandweerd, deventer] } = wish
  return world.as(operator, async ctx =>
    ctx.tell('questions.asked', { verb: 'Create', object: { kind: 'question', id: object }, areas, circle }),
  )
}

const objects = () => received.map(({ json }) => (json['object'] as { id: string }).id)

test('what happens in public in the place is sent in order, signed, without who did it', async () => {
  for (const one of ['one', 'two', 'three']) await tell(one)
  await world.settle()
  expect(objects()).toEqual(['urn:uuid:one', 'urn:uuid:two', 'urn:uuid:three'])
  expect(received.every(({ isSigned }) => isSigned)).toBe(true)
  expect(JSON.stringify(received)).not.toContain(operator.person)
  expect(received[0]?.json).toMatchObject({ type: 'Create', name: 'questions.asked' })
})

test('what is not public, or elsewhere, is never sent', async () => {
  for (const circle of ['members', 'named', 'hidden', 'away']) await tell('secret', { circle })
  await tell('elsewhere', { areas: ['GM0200'] })
  await world.settle()
  expect(received).toEqual([])
})

test('what is taken off the pages before it is sent is not sent', async () => {
  status = 500
  await tell('first')
  await world.settle()
  await world.house.db
    .updateTable('activities')
    .set({ circle: 'away' })
    .where('object', '=', 'first')
    .execute()
  status = 200
  received = []
  world.pass({ minutes: 1 })
  await world.settle()
  expect(received).toEqual([])
})

test('what does not arrive is tried again with the same id, and holds back what comes after', async () => {
  status = 500
  await tell('one')
  await tell('two')
  await world.settle()
  status = 200
  world.pass({ minutes: 1 })
  await world.settle()
  expect(objects()).toEqual(['urn:uuid:one', 'urn:uuid:one', 'urn:uuid:two'])
  expect(received[0]?.id).toBe(received[1]?.id)
  expect(received[1]?.id).not.toBe(received[2]?.id)
})

test('a redirect is not followed, and counts as not arrived', async () => {
  status = 302
  await tell('one')
  await world.settle()
  const { deliveries } = await showWebhook(world.reader(operator), id)
  expect(received.length).toBe(1)
  expect(deliveries.map(one => [one.status, one.sentWell, one.answer.length])).toEqual([[302, null, 1000]])
})

test('after three days without an answer nothing is sent any more, and the owner gets a mail', async () => {
  status = 500
  await tell('one')
  await world.settle()
  for (let times = 0; times < 30; times += 1) {
    world.pass({ hours: 12 })
    await world.settle()
  }
  const { webhook } = await showWebhook(world.reader(operator), id)
  expect(webhook.offReason).toBe('failing')
  expect((await world.mails()).at(-1)?.subject).toMatch(/^We sturen niets meer naar 127\.0\.0\.1/)
})

test('a test is sent, and what was sent can be sent again with the same id', async () => {
  await world.as(operator, ctx => testWebhook(ctx, id))
  await world.settle()
  const [delivery] = (await showWebhook(world.reader(operator), id)).deliveries
  await world.as(operator, ctx => sendAgain(ctx, { webhook: id, delivery: delivery?.id ?? '' }))
  await world.settle()
  expect(received.map(one => one.id)).toEqual([delivery?.id, delivery?.id])
  expect(received[0]?.json).toMatchObject({ name: 'webhooks.test' })
})

test('nobody sees the webhooks of another, and who has no key for it makes none', async () => {
  const other = await world.person('Otto')
  await expect(showWebhook(world.reader(other), id)).rejects.toMatchObject({ code: 'webhooks.not_found' })
  const wish = { url: 'https://example.org/', names: [], place: null }
  await expect(world.as(other, ctx => makeWebhook(ctx, world.house, wish))).rejects.toMatchObject({
    code: 'webhooks.key_first',
  })
})

test('only the open internet is called: no private, loopback or link-local address, however it is written', () => {
  const closed = [
    ...['10.0.0.1', '127.0.0.1', '169.254.169.254', '192.168.1.1', '172.16.0.1', '0.0.0.0', '100.64.0.1'],
    ...['::1', '::', 'fe80::1', 'fc00::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1'],
  ]
  expect(closed.filter(isPublicAddress)).toEqual([])
  expect(isPublicAddress('93.184.215.14')).toBe(true)
  const urls = [
    ...[
      'http://example.org/',
      'https://localhost/',
      'https://127.0.0.1/',
      'https://0x7f000001/',
      'https://2130706433/',
    ],
    ...[
      'https://[::1]/',
      'https://[::ffff:7f00:1]/',
      'https://a:b@example.org/',
      'https://intern/',
      'ftp://example.org/',
    ],
  ]
  expect(urls.filter(url => mayCall(new URL(url), { reachesLoopback: false }))).toEqual([])
  expect(mayCall(new URL('https://example.org/hook'), { reachesLoopback: false })).toBe(true)
})
