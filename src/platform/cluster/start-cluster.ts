import { statfsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { StartProblem } from '../config/start-problem.ts'
import { chooseAddress, runningServer, settingsFor, urlFor, type Address } from './address.ts'
import { postgresBinaries, type Binaries } from './binaries.ts'
import { openClusterFolder, passwordOf, type ClusterFolder } from './cluster-folder.ts'
import { databaseProblem } from './failure-sentence.ts'
import { lockFolder } from './folder-lock.ts'
import { clearLeftovers } from './leftovers.ts'
import { isMade, makeDatabase } from './make-database.ts'
import { ensureDatabase } from './open-database.ts'
import { runPostgres, stopPostgres, type Log, type PostgresProcess } from './postgres-process.ts'
import { durable, throwaway } from './server-options.ts'

export type ClusterWish = {
  dataFolder: string
  log: Log
  /** Listen on this port of 127.0.0.1 instead of on a Unix socket. */
  port?: number
  /** For tests: fast, and lost when the machine fails. */
  throwaway?: boolean
  /** Called when the server ends without having been asked to. */
  onLost?: (problem: StartProblem) => void
}

/** `folder` is where the database's files really are. `stop` ends the server cleanly and may be called twice. */
export type Cluster = { url: string; pid: number; folder: string; stop(): Promise<void> }

/** Starts the built-in PostgreSQL on the data folder, which it makes at first; throws a `StartProblem` if it cannot. */
export async function startCluster(wish: ClusterWish): Promise<Cluster> {
  const unlock = lockFolder(wish.dataFolder)
  try {
    return await startLocked(wish, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

type Parts = { binaries: Binaries; folder: ClusterFolder; wish: ClusterWish }

const LEAST_ROOM_MB = 64
const TRIES = 20

async function startLocked(wish: ClusterWish, unlock: () => void): Promise<Cluster> {
  const folder = openClusterFolder(wish.dataFolder)
  refuseFullDisk(folder)
  const binaries = await postgresBinaries(folder.user)
  if (isMade(folder)) await clearLeftovers(binaries, folder, wish.log)
  else await makeDatabase(binaries, folder, !wish.throwaway)
  const login = { address: await chooseAddress(folder, wish.port), password: passwordOf(folder) }
  const parts = { binaries, folder, wish }
  const server = await runUntilReady(parts, login.address)
  const stop = stopOnce(parts, server, unlock)
  await ensureDatabase(login).catch(async error => {
    await stop()
    throw error
  })
  return { url: urlFor(login.address, login.password), pid: server.pid, folder: folder.path, stop }
}

function refuseFullDisk(folder: ClusterFolder): void {
  const { bavail, bsize } = statfsSync(folder.path)
  if (bavail * bsize >= LEAST_ROOM_MB * 1024 * 1024) return
  const sentence = `The disk of ${folder.path} has less than ${LEAST_ROOM_MB} MB left; make room and start again.`
  throw new StartProblem('disk_full', sentence)
}

async function runUntilReady({ binaries, folder, wish }: Parts, address: Address): Promise<PostgresProcess> {
  const settings = [...settingsFor(address), ...(wish.throwaway ? throwaway : durable)]
  for (let tries = 1; ; tries++) {
    const server = runPostgres({ binaries, folder, settings, log: wish.log })
    if (await becomesReady(server, folder)) return server
    const output = server.output.join('\n')
    // The last processes of a killed server end by themselves a moment after it.
    const isClearing = output.includes('pre-existing shared memory block')
    if (!isClearing || tries === TRIES) throw databaseProblem('The database could not be started', output)
    await delay(250)
  }
}

/** False when it ended before it was ready. Recovery after a crash may take a while. */
async function becomesReady(server: PostgresProcess, folder: ClusterFolder): Promise<boolean> {
  while (!server.hasExited()) {
    const running = runningServer(folder)
    if (running?.ready && running.pid === server.pid) return true
    await delay(25)
  }
  await server.exited
  return false
}

function stopOnce({ binaries, folder, wish }: Parts, server: PostgresProcess, unlock: () => void) {
  let stopped: Promise<void> | undefined
  void server.exited.then(() => {
    if (stopped) return
    wish.onLost?.(databaseProblem('The database ended unexpectedly', server.output.join('\n')))
  })
  const end = async () => {
    if (!server.hasExited()) await stopPostgres(binaries, folder)
    await server.exited
    unlock()
  }
  return () => (stopped ??= end())
}
