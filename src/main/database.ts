import { checkServer } from '../platform/cluster/check-server.ts'
import { reachCluster } from '../platform/cluster/reach-cluster.ts'
import { startCluster, type Cluster } from '../platform/cluster/start-cluster.ts'
import type { Settings } from '../platform/config/settings.ts'
import { StartProblem } from '../platform/config/start-problem.ts'
import { migrate, MigrationProblem } from '../platform/db/migrate.ts'
import type { Log } from './log.ts'

export interface DatabaseWish {
  readonly settings: Settings
  readonly log: Log
  /** Whether this process serves: it owns the built-in database. A command only borrows it. */
  readonly serves: boolean
  readonly onLost?: (problem: StartProblem) => void
}

/** The server of DATABASE_URL when it will do, else the built-in one, running. */
export async function reachDatabase(wish: DatabaseWish): Promise<Pick<Cluster, 'url' | 'stop'>> {
  const { settings, log, serves, onLost } = wish
  if (settings.DATABASE_URL !== undefined) {
    await checkServer(settings.DATABASE_URL)
    return { url: settings.DATABASE_URL, stop: async () => undefined }
  }
  const cluster = { dataFolder: settings.DATA, log: log.database, ...(onLost && { onLost }) }
  return serves ? startCluster(cluster) : reachCluster(cluster)
}

/** Names of the migrations applied just now. */
export async function bringUpToDate(databaseUrl: string): Promise<string[]> {
  try {
    return await migrate(databaseUrl)
  } catch (error) {
    if (error instanceof MigrationProblem)
      throw new StartProblem('migration_failed', error.message, { cause: error })
    throw error
  }
}
