import type { StartProblem } from '../config/start-problem.ts'
import { chooseAddress, settingsFor, urlFor } from './address.ts'
import { postgresBinaries, type Binaries } from './binaries.ts'
import { openClusterFolder, passwordOf, type ClusterFolder } from './cluster-folder.ts'
import { databaseProblem } from './failure-sentence.ts'
import { lockFolder } from './folder-lock.ts'
import { clearLeftovers } from './leftovers.ts'
import { isMade, makeDatabase } from './make-database.ts'
import { ensureDatabase } from './open-database.ts'
import { stopPostgres, type Log, type PostgresProcess } from './postgres-process.ts'
import { runUntilReady } from './run-until-ready.ts'
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

async function startLocked(wish: ClusterWish, unlock: () => void): Promise<Cluster> {
  const folder = openClusterFolder(wish.dataFolder)
  const binaries = await postgresBinaries(folder.user)
  if (isMade(folder)) await clearLeftovers(binaries, folder, wish.log)
  else await makeDatabase(binaries, folder, !wish.throwaway)
  const login = { address: await chooseAddress(folder, wish.port), password: passwordOf(folder) }
  const parts = { binaries, folder, wish }
  const settings = [...settingsFor(login.address), ...(wish.throwaway ? throwaway : durable)]
  const server = await runUntilReady({ binaries, folder, settings, log: wish.log })
  const stop = stopOnce(parts, server, unlock)
  await ensureDatabase(login).catch(async error => {
    await stop()
    throw error
  })
  return { url: urlFor(login.address, login.password), pid: server.pid, folder: folder.path, stop }
}

function stopOnce({ binaries, folder, wish }: Parts, server: PostgresProcess, unlock: () => void) {
  let stopped: Promise<void> | undefined
  void server.exited.then(() => {
    if (stopped) return
    wish.onLost?.(databaseProblem('The database ended unexpectedly', server.output.join('\n')))
  })
  const end = async () => {
    if (!server.hasExited()) await stopPostgres(binaries, folder, ['smart', 'fast', 'immediate'])
    await server.exited
    unlock()
  }
  return () => (stopped ??= end())
}
