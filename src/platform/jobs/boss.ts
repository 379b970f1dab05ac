import { fromKysely, PgBoss } from 'pg-boss'
import type { Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Later } from '../ctx/ctx.ts'
import { newId } from '../db/ids.ts'

/** Work that runs outside a request. `name` is verb-noun, such as `send-mail`. */
export interface Job {
  readonly name: string
  /** A cron line in Europe/Amsterdam time, for work that comes back by itself. */
  readonly every?: string
  run(data: unknown): Promise<void>
}

const retries = { retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 } as const

/** Creates the tables of the job queue; part of migrating. */
export async function installJobs(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false })
  await boss.start()
  await boss.stop({ graceful: false })
}

/** Opens the queue; `works` tells whether this process also tends and schedules it, `onError` hears what goes wrong. */
export async function openQueue(
  databaseUrl: string,
  { works, onError }: { works: boolean; onError: (error: Error) => void },
): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    supervise: works,
    schedule: works,
    migrate: false,
    max: 4,
  })
  boss.on('error', onError)
  await boss.start()
  return boss
}

/** Makes the queue of each job, so that it can be enqueued. */
export async function makeQueues(boss: PgBoss, jobs: readonly Pick<Job, 'name'>[]): Promise<void> {
  for (const { name } of jobs) await boss.createQueue(name, { ...retries, policy: 'short' })
}

/** Takes up the work of all jobs in this process. */
export async function workOn(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    await boss.work(job.name, { pollingIntervalSeconds: 1, batchSize: 1 }, async batch => {
      for (const { data } of batch) await job.run(data)
    })
    if (job.every) await boss.schedule(job.name, job.every, {}, { tz: 'Europe/Amsterdam' })
  }
}

export interface Enqueued {
  readonly job: string
  readonly data: object
  readonly options: Later & { readonly startAfter: Date }
}

/** Writes a job in the transaction of the data it is about. */
export async function enqueue(boss: PgBoss, db: Transaction<DB>, one: Enqueued): Promise<void> {
  await boss.send(one.job, one.data, {
    db: fromKysely(db),
    startAfter: one.options.startAfter,
    singletonKey: one.options.key ?? newId(),
  })
}
