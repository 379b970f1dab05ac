import type { PgBoss } from 'pg-boss'
import { catchUp, type Consumer } from '../platform/activities/consume.ts'
import type { House } from '../platform/ctx/transact.ts'
import { readCondition } from '../platform/db/condition.ts'
import type { Job } from '../platform/jobs/boss.ts'
import type { Module } from '../platform/module.ts'

interface Settling {
  readonly house: House
  readonly boss: PgBoss
  readonly jobs: readonly Job[]
  readonly modules: readonly Module[]
}

/** Lets all consumers hear and all jobs run that are due, until nothing moves. */
export async function settle(parts: Settling): Promise<void> {
  const { house, modules } = parts
  for (;;) {
    let moved = 0
    for (const module of modules) {
      for (const consumer of module.consumers ?? []) moved += await hearAll(house, consumer)
    }
    moved += await runDue(parts)
    if (moved === 0) return
  }
}

/** A consumer waits for every open transaction on the server, so also for those of other tests. */
export async function hearAll(house: House, consumer: Consumer): Promise<number> {
  let heard = 0
  for (;;) {
    heard += await catchUp(house, consumer)
    const { behind } = await readCondition(house.db, new Date('9999-01-01'))
    if (!behind.includes(consumer.name)) return heard
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

/** The queue's own clock is the database's; the world's clock decides here. */
async function runDue({ house, boss, jobs }: Settling): Promise<number> {
  let ran = 0
  for (const job of jobs) {
    const { rows } = await boss.getDb().executeSql(
      `update pgboss.job set state = 'completed' where name = $1 and state = 'created' and start_after <= $2::timestamptz
       returning data`,
      [job.name, house.now()],
    )
    for (const { data } of rows as { data: unknown }[]) {
      await job.run(data)
      ran += 1
    }
  }
  return ran
}
