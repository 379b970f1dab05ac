import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import { openReceiver, type WebhookReceiver } from '../../testing/webhook-receiver.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { webhooks } from './index.ts'
import { makeWebhook, sendAgain, testWebhook } from './change-webhooks.ts'
import { showWebhook } from './load-webhook.ts'
import { isPublicAddress, mayCall } from '../../platform/outside/reach-address.ts'

let world: World
let operator: Actor
let id: string
let receiver: WebhookReceiver

beforeAll(async () => {
  world = await openWorld([webhooks])
  receiver = await openReceiver()
})
afterAll(async () => {
  receiver.close()
  await world.close()
})
beforeEach(async () => {
  operator = await world.person('Vera', { role: 'operator' })
  const { url } = receiver
  const { webhook, secret } = await world.as(operator, ctx =>
    makeWebhook(ctx, world.house, { url, names: [], place: zandweerd }),
  )
  Object.assign(receiver, { received: [], status: 200, secret })
  id = webhook.id
  return () => world.house.db.deleteFrom('webhooks').execute()
})

function tell(object: string, wish: { circle?: string; areas?: string[] } = {}) {
  const { circle = 'public', areas = [zandweerd, deventer] } = wish
  return world.as(operator, async ctx =>
    ctx.tell('questions.asked', { verb: 'Create', object: { kind: 'question', id: object }, areas, circle }),
  )
}

const objects = () => receiver.received.map(({ json }) => (json['object'] as { id: string }).id)

test('what happens in public in the place is sent in order, signed, without who did it', async () => {
  for (const one of ['one', 'two', 'three']) await tell(one)
  await world.settle()
  expect(objects()).toEqual(['urn:uuid:one', 'urn:uuid:two', 'urn:uuid:three'])
  expect(receiver.received.every(({ isSigned }) => isSigned)).toBe(true)
  expect(JSON.stringify(receiver.received)).not.toContain(operator.person)
  expect(receiver.received[0]?.json).toMatchObject({ type: 'Create', name: 'questions.asked' })
})

test('what is not public, or elsewhere, is never sent', async () => {
  for (const circle of ['members', 'named', 'hidden', 'away']) await tell('secret', { circle })
  await tell('elsewhere', { areas: ['GM0200'] })
  await world.settle()
  expect(receiver.received).toEqual([])
})

test('what is taken off the pages before it is sent is not sent', async () => {
  receiver.status = 500
  await tell('first')
  await world.settle()
  await world.house.db
    .updateTable('activities')
    .set({ circle: 'away' })
    .where('object', '=', 'first')
    .execute()
  receiver.status = 200
  receiver.received = []
  world.pass({ minutes: 1 })
  await world.settle()
  expect(receiver.received).toEqual([])
})

test('what does not arrive is tried again with the same id, and holds back what comes after', async () => {
  receiver.status = 500
  await tell('one')
  await tell('two')
  await world.settle()
  receiver.status = 200
  world.pass({ minutes: 1 })
  await world.settle()
  expect(objects()).toEqual(['urn:uuid:one', 'urn:uuid:one', 'urn:uuid:two'])
  expect(receiver.received[0]?.id).toBe(receiver.received[1]?.id)
  expect(receiver.received[1]?.id).not.toBe(receiver.received[2]?.id)
})

test('a redirect is not followed, and counts as not arrived', async () => {
  receiver.status = 302
  await tell('one')
  await world.settle()
  const { deliveries } = await showWebhook(world.reader(operator), id)
  expect(receiver.received.length).toBe(1)
  expect(deliveries.map(one => [one.status, one.sentWell, one.answer.length])).toEqual([[302, null, 1000]])
})

test('after three days without an answer nothing is sent any more, and the owner gets a mail', async () => {
  receiver.status = 500
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
  expect(receiver.received.map(one => one.id)).toEqual([delivery?.id, delivery?.id])
  expect(receiver.received[0]?.json).toMatchObject({ name: 'webhooks.test' })
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
