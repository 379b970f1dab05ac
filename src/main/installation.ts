import type { Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { DB } from '../../db/types.ts'
import { openHouse, type House } from '../platform/ctx/transact.ts'
import { connect } from '../platform/db/connect.ts'
import { makeQueues, openQueue, type Job } from '../platform/jobs/boss.ts'
import { mailJobs } from '../platform/mail/send-mail.ts'
import { bringUpToDate, reachDatabase, type DatabaseWish } from './database.ts'
import { replyJobsOf } from './mailbox.ts'
import { modules } from './modules.ts'
import { sightOf } from '../modules/notices/index.ts'
import { originOf } from './origin.ts'

/** Everything that is open while the program runs. */
export interface Installation extends Pick<DatabaseWish, 'settings' | 'log'> {
  readonly databaseUrl: string
  readonly db: Kysely<DB>
  readonly boss: PgBoss
  readonly house: House
  readonly jobs: readonly Job[]
  /** Names of the migrations applied just now. */
  readonly migrated: readonly string[]
  close(): Promise<void>
}

export interface OpenWish extends DatabaseWish {
  /** Hears after each commit here which pages changed. */
  readonly changed?: (keys: readonly string[]) => void
}

/** Milliseconds that running jobs get to finish. */
const longestJob = 20_000

/** Reaches the database, brings it up to date and opens the house on it. Throws a StartProblem, with nothing left open. */
export async function openInstallation(wish: OpenWish): Promise<Installation> {
  const { settings, log, changed = () => undefined } = wish
  await using open = new AsyncDisposableStack()
  const { url: databaseUrl, stop } = await reachDatabase(wish)
  open.defer(stop)
  const migrated = await bringUpToDate(databaseUrl)
  const db = connect(databaseUrl)
  open.defer(() => db.destroy())
  const works = wish.serves && settings.ROLE !== 'web'
  const boss = await openQueue(databaseUrl, {
    works,
    onError: error => log.pino.error({ err: error }, 'the job queue'),
  })
  open.defer(() => boss.stop({ graceful: true, timeout: longestJob }))
  const things = modules.flatMap(module => module.things ?? [])
  const witnesses = modules.flatMap(module => module.witness ?? [])
  const secret = settings.SECRET
  const outside = { origin: originOf(settings), reachesLoopback: false }
  const house = openHouse({ db, boss, secret, now: () => new Date(), things, witnesses, changed, outside })
  const jobs = [
    ...mailJobs(house, {
      smtpUrl: settings.SMTP_URL,
      from: settings.MAIL_FROM,
      replyAddress: settings.REPLY_ADDRESS,
      origin: originOf(settings),
      sight: sightOf(house),
    }),
    ...replyJobsOf(house, settings),
    ...modules.flatMap(module => module.jobs?.(house) ?? []),
  ]
  await makeQueues(boss, jobs)
  const all = open.move()
  return { settings, log, databaseUrl, db, boss, house, jobs, migrated, close: () => all.disposeAsync() }
}
