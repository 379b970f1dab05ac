import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryDataFolder } from '../../testing/data-folder.ts'
import { startWriting } from '../../testing/writing-process.ts'
import { clusterFolder } from './cluster-folder.ts'
import { runAs } from './run-as.ts'
import { startCluster } from './start-cluster.ts'

const log = { debug: () => undefined, info: () => undefined, error: console.error }

test('the database stops by itself when the process in front of it is killed', async () => {
  using folder = temporaryDataFolder()
  const { pid, server, ended } = await startWriting(folder.path)
  process.kill(pid, 'SIGKILL')
  await ended
  await vi.waitFor(() => expect(() => process.kill(server, 0)).toThrow('ESRCH'), { timeout: 10_000 })
})

test('a database that still runs after its process was killed is stopped and started again', async () => {
  using folder = temporaryDataFolder()
  const { pid, server, ended } = await startWriting(folder.path)
  process.kill(server, 'SIGSTOP')
  process.kill(pid, 'SIGKILL')
  await ended
  const info = vi.fn(() => void process.kill(server, 'SIGCONT'))
  const next = await startCluster({ dataFolder: folder.path, log: { ...log, info } })
  expect(info).toHaveBeenCalledOnce()
  expect(next.pid).not.toBe(server)
  await next.stop()
})

test('a note of a killed database whose number another process has now does not stop the start', async () => {
  using folder = temporaryDataFolder()
  const { pid, server, ended } = await startWriting(folder.path)
  for (const victim of [server, pid]) process.kill(victim, 'SIGKILL')
  await ended
  const { user, path, data } = clusterFolder(folder.path)
  const other = spawn('sleep', ['60'], { ...runAs(user), stdio: 'ignore' })
  for (const note of [join(data, 'postmaster.pid'), join(path, '.s.PGSQL.5432.lock')]) {
    writeFileSync(note, readFileSync(note, 'utf8').replace(/^\d+/, String(other.pid)))
  }
  const cluster = await startCluster({ dataFolder: folder.path, log })
  expect(other.exitCode).toBe(null)
  other.kill()
  await cluster.stop()
})
