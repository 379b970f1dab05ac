import { visitor } from '../platform/ctx/actor.ts'
import { openHouse } from '../platform/ctx/transact.ts'
import { connect } from '../platform/db/connect.ts'
import { openQueue } from '../platform/jobs/boss.ts'
import { loadTsx } from './tsx-hook.ts'

/** A process of its own in which visitors vote without end, to be killed while they do. It says which votes were acknowledged. */
const { DATABASE = '', CONVERSATION = '', STATEMENT = '' } = process.env
const voters = 4
loadTsx()
const { castVote } = await import('../modules/conversations/index.ts')
const boss = await openQueue(DATABASE, { works: false, onError: reason => console.error(reason) })
const house = openHouse({
  ...{ db: connect(DATABASE, voters), boss, secret: 'a secret for tests, at least 32 long' },
  ...{ now: () => new Date(), outside: { origin: 'https://knooppunt.test', reachesLoopback: false } },
  ...{ things: [], witnesses: [], changed: () => undefined },
})
let next = 0

async function voteOn(): Promise<never> {
  for (;;) {
    const token = `voter ${next++}`
    const ballot = { conversation: CONVERSATION, statement: STATEMENT, vote: 1, isImportant: false } as const
    await house.transact(visitor, ctx => castVote(ctx, { ...ballot, token }))
    console.log(token)
  }
}

await Promise.all(Array.from({ length: voters }, voteOn))
