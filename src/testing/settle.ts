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
  const consumers = modules.flatMap(module => module.consumers ?? [])
  for (;;) {
    let moved = 0
    for (const consumer of consumers) moved += await catchUp(house, consumer)
    moved += await runDue(parts)
    if (moved === 0 && !(await isBehind(house, consumers))) return
  }
}

export async function hearAll(house: House, consumer: Consumer): Promise<number> {
  let heard = 0
  do heard += await catchUp(house, consumer)
  while (await isBehind(house, [consumer]))
  return heard
}

/** A consumer waits for every open transaction on the server, so also for those of other tests; a moment later it may go on. */
async function isBehind(house: House, consumers: readonly Consumer[]): Promise<boolean> {
  const { behind } = await readCondition(house.db, new Date('9999-01-01'))
  const waits = consumers.some(({ name }) => behind.includes(name))
  if (waits) await new Promise(resolve => setTimeout(resolve, 5))
  return waits
}

/** The queue's own clock is the database's; the world's clock decides here. */
async function runDue({ house, boss, jobs }: Settling): Promise<number> {
  const { rows } = await boss.getDb().executeSql(
    `update pgboss.job set state = 'completed'
     where name = any($1) and state = 'created' and start_after <= $2::timestamptz returning name, data`,
    [jobs.map(({ name }) => name), house.now()],
  )
  const due = Map.groupBy(rows as { name: string; data: unknown }[], ({ name }) => name)
  for (const job of jobs) for (const { data } of due.get(job.name) ?? []) await job.run(data)
  return rows.length
}
