import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startCluster } from '../src/platform/cluster/start-cluster.ts'
import { readSettings } from '../src/platform/config/settings.ts'
import { connect } from '../src/platform/db/connect.ts'
import { newId } from '../src/platform/db/ids.ts'
import { startBuilt } from './measure/built-server.ts'
import { say } from './say.ts'

/**
 * `node bench/conversation.ts [--voters 5000] [--rate 200] [--seconds 60] [--warm 10] [--pages]`, after a build: visitors vote in one
 * conversation, at a steady rate whatever the answers take. `--pages` has each of them ask for the next statement as well. The first
 * seconds after a first start, in which the server fills its index and compiles itself, are told apart.
 */
const { values } = parseArgs({
  options: {
    voters: { type: 'string', default: '5000' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    warm: { type: 'string', default: '10' },
    pages: { type: 'boolean', default: false },
  },
})
const [voters, rate] = [Number(values.voters), Number(values.rate)]
const [seconds, warm] = [Number(values.seconds), Number(values.warm)]
const statements = Array.from({ length: 40 }, newId)
const conversation = newId()
const agent = new Agent({ keepAlive: true, maxSockets: 256 })

await using open = new AsyncDisposableStack()
const folder = mkdtempSync(`${tmpdir()}/knooppunt-votes-`)
open.defer(() => rmSync(folder, { recursive: true, force: true }))
const log = { debug: () => undefined, info: () => undefined, error: say }
const cluster = await startCluster({ dataFolder: folder, log })
open.defer(cluster.stop)
const built = await startBuilt({ data: folder, databaseUrl: cluster.url })
open.defer(built.stop)
await makeConversation()
say(
  `load of the machine before: ${loadavg()
    .map(load => load.toFixed(1))
    .join(' ')}`,
)
const begin = await voteAll(0, warm)
const { times, refused } = await voteAll(rate * warm, seconds)
const answeredAt = performance.now()
await untilCounted(begin.times.length - begin.refused + times.length - refused)
const behind = performance.now() - answeredAt
agent.destroy()
say(
  `load of the machine after: ${loadavg()
    .map(load => load.toFixed(1))
    .join(' ')}`,
)
console.log(`the first ${warm} s after the first start: ${sentenceOf(begin)}`)
console.log(
  `then ${seconds} s, ${voters} voters: ${sentenceOf({ times, refused })}; the outcome with all of them ${(behind / 1000).toFixed(1)} s after the last answer`,
)

function sentenceOf({ times, refused }: Voted): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1)
  return `${times.length} votes, ${refused} refused, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`
}

async function makeConversation(): Promise<void> {
  const db = connect(cluster.url, 1)
  const now = new Date()
  await db
    .insertInto('conversations')
    .values({
      ...{ id: conversation, slug: 'meten', title: 'Meten', proof: 'cookie', places: [], areas: [] },
      ...{ created_at: now, updated_at: now },
    })
    .execute()
  await db
    .insertInto('statements')
    .values(
      statements.map((id, number) => ({
        ...{ id, conversation, number, body: `Stelling ${number}`, state: 'in', said_at: now },
      })),
    )
    .execute()
  await db.destroy()
}

interface Voted {
  readonly times: readonly number[]
  readonly refused: number
}

/** Sends each vote at its moment; a time is counted from that moment, so that waiting for the server counts. */
async function voteAll(from: number, lasting: number): Promise<Voted> {
  const secret = readSettings({ DATA: folder, DATABASE_URL: cluster.url }, {}, '').SECRET
  const sign = (text: string) =>
    createHmac('sha256', secret).update(`voter\n${text}`).digest('base64url').slice(0, 22)
  const times: number[] = []
  const sent: Promise<void>[] = []
  let refused = 0
  const begun = performance.now()
  for (let number = from; number < from + rate * lasting; number += 1) {
    const due = begun + ((number - from) * 1000) / rate
    const early = due - performance.now()
    if (early > 1) await delay(early)
    const voter = number % voters
    const cookie = `kp-gesprek=token${voter}.${sign(`token${voter}`)}`
    const statement = (voter + Math.floor(number / voters)) % statements.length
    const vote = voter % 2 === statement % 2 ? 1 : -1
    const form = new URLSearchParams({ statement: statements[statement] ?? '', vote: String(vote) })
    sent.push(
      ask('POST', cookie, form.toString()).then(async status => {
        times.push(performance.now() - due)
        if (status !== 303) refused += 1
        else if (values.pages) await ask('GET', cookie)
      }),
    )
  }
  await Promise.all(sent)
  return { times, refused }
}

function ask(method: 'GET' | 'POST', cookie: string, body = ''): Promise<number> {
  const headers = {
    ...{ cookie, origin: built.origin, 'content-type': 'application/x-www-form-urlencoded' },
    'content-length': Buffer.byteLength(body),
  }
  return new Promise((resolve, reject) => {
    request(`${built.origin}/gesprekken/meten/stem`, { method, headers, agent }, answer => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
    })
      .once('error', reject)
      .end(body)
  })
}

async function untilCounted(votes: number): Promise<void> {
  const db = connect(cluster.url, 1)
  const giveUp = performance.now() + 60_000
  while (performance.now() < giveUp) {
    const row = await db
      .selectFrom('conversation_results')
      .select('outcome')
      .where('conversation', '=', conversation)
      .executeTakeFirst()
    if ((row?.outcome as { votes?: number } | undefined)?.votes === votes) break
    await delay(100)
  }
  await db.destroy()
}
