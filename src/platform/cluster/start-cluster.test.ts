import { once } from 'node:events'
import { statSync, symlinkSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { temporaryDataFolder } from '../../testing/data-folder.ts'
import { reachCluster } from './reach-cluster.ts'
import { startCluster, type ClusterWish } from './start-cluster.ts'

const log = { debug: () => undefined, info: () => undefined, error: console.error }

function on(folder: { path: string }): ClusterWish {
  return { dataFolder: folder.path, log, throwaway: true }
}

test('what was saved before a clean stop is there after the next start', async () => {
  using folder = temporaryDataFolder()
  const first = await startCluster(on(folder))
  await ask(first.url, 'create table kept as select 42 as number')
  await first.stop()
  const second = await startCluster(on(folder))
  expect(await ask(second.url, 'select * from kept')).toEqual([{ number: 42 }])
  await second.stop()
})

test('the database is UTF-8, sorts in Dutch when asked, and its owner is no superuser', async () => {
  using folder = temporaryDataFolder()
  const cluster = await startCluster(on(folder))
  const facts = await ask(
    cluster.url,
    `select current_setting('server_encoding') as encoding, current_setting('timezone') as timezone,
      (select array_agg(word order by word collate "nl-x-icu") from unnest('{zee,Ijs,één,dorp}'::text[]) word) as words,
      (select rolsuper from pg_roles where rolname = current_user) as super`,
  )
  expect(facts).toEqual([
    { encoding: 'UTF8', timezone: 'UTC', words: ['dorp', 'één', 'Ijs', 'zee'], super: false },
  ])
  await cluster.stop()
})

test.runIf(process.getuid?.() === 0)('root gives the database to an unprivileged user', async () => {
  using folder = temporaryDataFolder()
  const cluster = await startCluster(on(folder))
  expect(statSync(`/proc/${cluster.pid}`).uid).not.toBe(0)
  expect(statSync(cluster.folder).mode & 0o777).toBe(0o700)
  await cluster.stop()
})

test('a data folder in use is refused, and free again after the stop', async () => {
  using folder = temporaryDataFolder()
  const cluster = await startCluster(on(folder))
  await expect(startCluster(on(folder))).rejects.toMatchObject({
    code: 'data_in_use',
    message: `The data folder ${folder.path} is in use by another Knooppunt (process ${process.pid}); stop that one first or choose another folder with --data.`,
  })
  await cluster.stop()
  await (await startCluster(on(folder))).stop()
})

test('a second command uses the database that runs, and does not stop it', async () => {
  using folder = temporaryDataFolder()
  const owner = await startCluster(on(folder))
  const guest = await reachCluster(on(folder))
  await guest.stop()
  expect([guest.url, guest.pid]).toEqual([owner.url, owner.pid])
  expect(await ask(owner.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await owner.stop()
})

test('a port that is taken is one sentence, and the folder stays usable', async () => {
  using folder = temporaryDataFolder()
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(startCluster({ ...on(folder), port })).rejects.toMatchObject({
    code: 'port_taken',
    message: 'The database could not be started: its port is taken by another program.',
  })
  other.close()
  const cluster = await startCluster({ ...on(folder), port })
  expect(cluster.url).toMatch(new RegExp(`^postgresql://knooppunt:[\\w-]{32}@127.0.0.1:${port}/knooppunt$`))
  expect(await ask(cluster.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await expect(ask(cluster.url.replace(/:[\w-]{32}@/, ':wrong@'), 'select 1')).rejects.toThrow('password')
  await cluster.stop()
})

test('a folder whose name is too long for a socket is served on 127.0.0.1', async () => {
  using folder = temporaryDataFolder()
  const cluster = await startCluster({ ...on(folder), dataFolder: join(folder.path, 'x'.repeat(100)) })
  expect(new URL(cluster.url).hostname).toBe('127.0.0.1')
  await cluster.stop()
})

test('a database that is gone from behind its link is told, not made anew', async () => {
  using folder = temporaryDataFolder()
  symlinkSync(join(folder.path, 'gone'), join(folder.path, 'postgres'))
  await expect(startCluster(on(folder))).rejects.toMatchObject({ code: 'data_not_usable' })
})

test('the end of the database is told when nobody asked for it', async () => {
  using folder = temporaryDataFolder()
  const onLost = vi.fn()
  const cluster = await startCluster({ ...on(folder), onLost })
  process.kill(cluster.pid, 'SIGKILL')
  await vi.waitFor(() =>
    expect(onLost).toHaveBeenCalledWith(expect.objectContaining({ code: 'database_failed' })),
  )
  await cluster.stop()
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
