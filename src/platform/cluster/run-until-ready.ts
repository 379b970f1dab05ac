import { setTimeout as delay } from 'node:timers/promises'
import { runningServer } from './address.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import { databaseProblem } from './failure-sentence.ts'
import { runPostgres, type PostgresProcess, type Run } from './postgres-process.ts'

const TRIES = 20

/** Starts the server and returns when it takes connections; throws a `StartProblem` with its reason if it ends. */
export async function runUntilReady(run: Run): Promise<PostgresProcess> {
  for (let tries = 1; ; tries++) {
    const server = runPostgres(run)
    if (await becomesReady(server, run.folder)) return server
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
