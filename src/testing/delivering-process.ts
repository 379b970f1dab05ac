import { webhooks } from '../modules/webhooks/index.ts'
import { openHouse } from '../platform/ctx/transact.ts'
import { connect } from '../platform/db/connect.ts'
import { openQueue, workOn } from '../platform/jobs/boss.ts'

/** A process of its own that works on what waits for programs, as the site does, until it is killed. */
const { DATABASE = '', NOW = '' } = process.env
const boss = await openQueue(DATABASE, { works: true, onError: reason => console.error(reason) })
const house = openHouse({
  ...{ db: connect(DATABASE), boss, secret: 'a secret for tests, at least 32 long' },
  now: () => new Date(NOW),
  outside: { origin: 'https://knooppunt.test', reachesLoopback: true },
  ...{ things: [], witnesses: [], changed: () => undefined },
})
await workOn(boss, webhooks.jobs?.(house) ?? [])
// What the queue does by itself every minute: it takes back the work of who is gone.
await boss.supervise()
