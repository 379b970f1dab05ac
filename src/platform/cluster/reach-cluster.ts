import { setTimeout as delay } from 'node:timers/promises'
import { StartProblem } from '../config/start-problem.ts'
import { runningServer, urlFor } from './address.ts'
import { clusterFolder, passwordOf } from './cluster-folder.ts'
import { startCluster, type Cluster, type ClusterWish } from './start-cluster.ts'

const LONGEST_START_MS = 20_000

/** Uses the database of the Knooppunt that runs on this data folder; starts it for this command when none does. */
export async function reachCluster(wish: ClusterWish): Promise<Cluster> {
  try {
    return await startCluster(wish)
  } catch (error) {
    if (!(error instanceof StartProblem && error.code === 'data_in_use')) throw error
    return await joinCluster(wish.dataFolder, error)
  }
}

/** The other process may still be starting, hence the patience. */
async function joinCluster(dataFolder: string, problem: StartProblem): Promise<Cluster> {
  const giveUp = Date.now() + LONGEST_START_MS
  while (Date.now() < giveUp) {
    const running = runningCluster(dataFolder)
    if (running) return running
    await delay(200)
  }
  throw problem
}

function runningCluster(dataFolder: string): Cluster | undefined {
  const folder = clusterFolder(dataFolder)
  const running = runningServer(folder)
  if (!running?.ready) return undefined
  const url = urlFor(running.address, passwordOf(folder))
  return { url, pid: running.pid, folder: folder.path, stop: async () => undefined }
}
