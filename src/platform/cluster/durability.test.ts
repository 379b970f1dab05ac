import pg from 'pg'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { temporaryDataFolder } from '../../testing/data-folder.ts'
import { startWriting, type WritingProcess } from '../../testing/writing-process.ts'
import { startCluster } from './start-cluster.ts'

const KILLS = 20
const log = { debug: () => undefined, info: () => undefined, error: console.error }

test(
  'after 20 times kill -9 of everything during writes, no acknowledged write is missing',
  { timeout: 120_000 },
  async () => {
    using folder = temporaryDataFolder()
    const acknowledged: number[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      const writing = await startWriting(folder.path, kill * 1_000_000)
      await until(() => writing.acknowledged.length > 0)
      await delay(50 + 10 * kill)
      await killAll(writing, kill)
      acknowledged.push(...writing.acknowledged)
    }
    const { saved, settings } = await whatIsSaved(folder.path)
    expect(acknowledged.filter(number => !saved.has(number))).toEqual([])
    expect(settings).toEqual({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' })
  },
)

/** A busy machine may take its time for the first one. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(10)
}

/** Once the database goes first, once the process in front of it, in turns. */
async function killAll({ pid, server, ended }: WritingProcess, turn: number): Promise<void> {
  for (const victim of turn % 2 === 0 ? [server, pid] : [pid, server]) process.kill(victim, 'SIGKILL')
  await ended
}

async function whatIsSaved(dataFolder: string) {
  const cluster = await startCluster({ dataFolder, log })
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  const { rows } = await client.query<{ number: number }>('select number from written')
  const { rows: settings } = await client.query(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit,
      current_setting('full_page_writes') as full_page_writes`,
  )
  await client.end()
  await cluster.stop()
  return { saved: new Set(rows.map(row => row.number)), settings: settings[0] }
}
