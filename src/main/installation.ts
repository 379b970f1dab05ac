import type { PgBoss } from 'pg-boss'
import type { Kysely } from 'kysely'
import type { DB } from '../../db/types.ts'
import { checkServer } from '../platform/cluster/check-server.ts'
import { reachCluster } from '../platform/cluster/reach-cluster.ts'
import { startCluster, type Cluster } from '../platform/cluster/start-cluster.ts'
import type { Settings } from '../platform/config/settings.ts'
import { StartProblem } from '../platform/config/start-problem.ts'
import { openHouse, type House } from '../platform/ctx/transact.ts'
import { connect } from '../platform/db/connect.ts'
import { migrate, MigrationProblem } from '../platform/db/migrate.ts'
import { makeQueues, openQueue, type Job } from '../platform/jobs/boss.ts'
import { sendMailJob } from '../platform/mail/send-mail.ts'
import { modules } from './modules.ts'
import type { Log } from './log.ts'

/** Everything that is open while the program runs. */
export interface Installation {
  readonly databaseUrl: string
  readonly db: Kysely<DB>
  readonly boss: PgBoss
  readonly house: House
  readonly jobs: readonly Job[]
  /** Names of the migrations applied just now. */
  readonly migrated: readonly string[]
  close(): Promise<void>
}

export interface OpenWish {
  readonly settings: Settings
  readonly log: Log
  /** Whether this process serves: it owns the built-in database. A command only borrows it. */
  readonly serves: boolean
  readonly changed?: (keys: readonly string[]) => void
  readonly onLost?: (problem: StartProblem) => void
}

/** Reaches the database, brings it up to date and opens the house on it. Throws a StartProblem, with nothing left open. */
export async function openInstallation(wish: OpenWish): Promise<Installation> {
  const { settings, log } = wish
  await using open = new AsyncDisposableStack()
  const cluster = await databaseOf(wish)
  if (cluster) open.defer(cluster.stop)
  const databaseUrl = cluster?.url ?? settings.DATABASE_URL ?? ''
  const migrated = await upToDate(databaseUrl)
  const db = connect(databaseUrl)
  open.defer(() => db.destroy())
  const works = wish.serves && settings.ROLE !== 'web'
  const boss = await openQueue(databaseUrl, {
    works,
    onError: error => log.pino.error({ err: error }, 'the job queue'),
  })
  open.defer(() => boss.stop({ graceful: true, timeout: longestJob }))
  const house = openHouse({
    db,
    boss,
    secret: settings.SECRET,
    now: () => new Date(),
    changed: wish.changed ?? nothing,
  })
  const jobs = [
    sendMailJob(house, { smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM, origin: originOf(settings) }),
    ...modules.flatMap(module => module.jobs?.(house) ?? []),
  ]
  await makeQueues(boss, jobs)
  const all = open.move()
  return { databaseUrl, db, boss, house, jobs, migrated, close: () => all.disposeAsync() }
}

/** Milliseconds that running jobs get to finish. */
const longestJob = 20_000

/** The public address: as set, or this machine's. */
export function originOf({ ORIGIN, HOST, PORT }: Settings): string {
  return ORIGIN ?? `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT}`
}

function nothing(): void {}

async function databaseOf({ settings, log, serves, onLost }: OpenWish): Promise<Cluster | null> {
  if (settings.DATABASE_URL !== undefined) {
    await checkServer(settings.DATABASE_URL)
    return null
  }
  const cluster = { dataFolder: settings.DATA, log: log.database, ...(onLost && { onLost }) }
  return serves ? startCluster(cluster) : reachCluster(cluster)
}

async function upToDate(databaseUrl: string): Promise<string[]> {
  try {
    return await migrate(databaseUrl)
  } catch (error) {
    if (error instanceof MigrationProblem)
      throw new StartProblem('migration_failed', error.message, { cause: error })
    throw error
  }
}
