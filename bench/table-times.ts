import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startCluster } from '../src/platform/cluster/start-cluster.ts'
import { startBuilt } from './measure/built-server.ts'
import { say } from './say.ts'
import { Phone } from './table-phone.ts'
import { sittingIn } from './table-seed.ts'

interface Wish {
  readonly phones: number
  readonly alone: number
  readonly perSecond: number
  readonly seconds: number
}

/** Milliseconds from sending a quote: until the server had it, and until the last phone did. */
interface Times {
  readonly saved: number
  readonly everywhere: number
}

const words = 'Er moeten meer bomen komen in onze straat, want in de zomer is het hier niet uit te houden'

export async function timeTable({ phones, alone, perSecond, seconds }: Wish): Promise<void> {
  await using open = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'knooppunt-table-'))
  open.defer(() => rmSync(folder, { recursive: true }))
  const log = { debug: nothing, info: nothing, error: say }
  const cluster = await startCluster({ dataFolder: folder, log })
  open.defer(cluster.stop)
  say('starting the server on a new database')
  const server = await startBuilt({ data: folder, databaseUrl: cluster.url })
  open.defer(server.stop)
  const { table, code } = await sittingIn(folder, cluster.url)
  const all = Array.from({ length: phones }, () => new Phone(server.origin, code))
  open.defer(() => all.forEach(phone => phone.leave()))
  for (const phone of all) await phone.join(table)
  await change(all, 0)
  say(`${alone} changes, one at a time`)
  const one: Times[] = []
  for (let at = 1; at <= alone; at += 1) one.push(await change(all, at))
  say(`${perSecond} changes a second for ${seconds} seconds`)
  const many: Promise<Times>[] = []
  for (let at = 0; at < perSecond * seconds; at += 1) {
    many.push(change(all, alone + 1 + at))
    await delay(1000 / perSecond)
  }
  report('one at a time', one)
  report(`${perSecond} a second`, await Promise.all(many))
  const asked = all.reduce((sum, phone) => sum + phone.asked, 0)
  const bytes = all.reduce((sum, phone) => sum + phone.bytes, 0)
  console.log(`${phones} phones asked ${asked} times and were sent ${(bytes / 1_000_000).toFixed(1)} MB`)
}

/** Somebody says something, and it goes round. */
async function change(all: readonly Phone[], at: number): Promise<Times> {
  const quote = `${words} (${at}).`
  const seen = all.map(phone => phone.has(quote))
  const begun = performance.now()
  const saved = await (all[at % all.length] as Phone).say(quote)
  return { saved, everywhere: Math.max(...(await Promise.all(seen))) - begun }
}

function report(name: string, times: readonly Times[]): void {
  const figure = (of: keyof Times, part: number) => {
    const sorted = times.map(one => one[of]).toSorted((a, b) => a - b)
    return (sorted[Math.ceil(sorted.length * part) - 1] ?? 0).toFixed(0)
  }
  const both = (of: keyof Times) =>
    `p50 ${figure(of, 0.5)} ms, p95 ${figure(of, 0.95)} ms, most ${figure(of, 1)} ms`
  console.log(`${name} (${times.length}): saved ${both('saved')}; on the last phone ${both('everywhere')}`)
}

function nothing(): void {}
