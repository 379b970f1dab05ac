import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { bundleProcess, startProcess } from '../../testing/bundled-process.ts'
import { zandweerd } from '../../testing/places.ts'
import { hearAll } from '../../testing/settle.ts'
import { openReceiver, type WebhookReceiver } from '../../testing/webhook-receiver.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { makeWebhook } from './change-webhooks.ts'
import { webhooks } from './index.ts'
import { queueDeliveries } from './queue-deliveries.ts'

let world: World
let receiver: WebhookReceiver
let program: string
let running: ReturnType<typeof startProcess>[] = []
beforeAll(async () => void (program = await bundleProcess('delivering-process')))
afterAll(() => rm(program))
beforeEach(async () => {
  world = await openWorld([webhooks])
  receiver = await openReceiver()
})
afterEach(async () => {
  for (const one of running) one.kill('SIGKILL')
  running = []
  receiver.close()
  await world.close()
})

function start() {
  const one = startProcess(program, { DATABASE: world.databaseUrl, NOW: world.house.now().toISOString() })
  running.push(one)
  return one
}

/** So many public facts wait to be sent to the receiver. */
async function waiting(count: number): Promise<void> {
  const operator = await world.person('Vera', { role: 'operator' })
  const { url } = receiver
  const made = await world.as(operator, ctx => makeWebhook(ctx, world.house, { url, names: [], place: null }))
  receiver.secret = made.secret
  for (let nth = 0; nth < count; nth += 1) {
    const object = { kind: 'question', id: `question ${nth}` }
    await world.as(operator, async ctx =>
      ctx.tell('questions.asked', { verb: 'Create', object, areas: [zandweerd] }),
    )
  }
  await hearAll(world.house, queueDeliveries)
}

/** The queue has the clock of the database. What is under way longer than it may be belongs to nobody, and is given out again. */
async function anHourInTheQueue(): Promise<void> {
  const { db } = world.house
  await sql`update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'`.execute(
    db,
  )
  await sql`update pgboss.queue set monitor_claim_on = monitor_claim_on - interval '1 hour'`.execute(db)
}

const objects = () => receiver.received.map(({ json }) => (json['object'] as { id: string }).id)

test(
  'a process that is killed while messages wait loses none: after a restart each arrives, signed, and one of them a second time',
  { timeout: 60_000 },
  async () => {
    await waiting(8)
    const first = start()
    // The fourth came in, and nobody is there any more to hear so.
    receiver.before = () => void (receiver.received.length === 4 && first.kill('SIGKILL'))
    await once(first, 'exit')
    const before = objects().length
    receiver.before = () => undefined
    await anHourInTheQueue()
    start()
    const { db } = world.house
    await vi.waitFor(
      async () => {
        const rows = await db.selectFrom('webhook_deliveries').select(['id', 'sent_well']).execute()
        expect(rows.map(row => row.sent_well)).toEqual(Array.from({ length: 8 }, () => true))
      },
      { timeout: 40_000, interval: 200 },
    )
    const order = [0, 1, 2, 3, 3, 4, 5, 6, 7].map(nth => `urn:uuid:question ${nth}`)
    expect([before, objects()]).toEqual([4, order])
    expect(receiver.received.every(({ isSigned }) => isSigned)).toBe(true)
    const ids = receiver.received.map(({ id }) => id)
    expect([ids[3] === ids[4], new Set(ids).size]).toEqual([true, 8])
  },
)
