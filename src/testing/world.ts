import { visitor, type Actor, type Role } from '../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../platform/ctx/ctx.ts'
import { openHouse, type House } from '../platform/ctx/transact.ts'
import { connect } from '../platform/db/connect.ts'
import { newId } from '../platform/db/ids.ts'
import { makeQueues, openQueue, type Job } from '../platform/jobs/boss.ts'
import type { Module } from '../platform/module.ts'
import { allMails, type Mailed } from './all-mails.ts'
import { createTestDatabase } from './postgres.ts'
import { placeRows } from './places.ts'
import { settle } from './settle.ts'

export interface World {
  readonly house: House
  readonly databaseUrl: string
  /** Runs a use-case as somebody, in one transaction. */
  as<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T>
  reader(actor?: Actor): Reader
  /** A person with these roles; each call makes another one. */
  person(name: string, ...grants: { role: Role; place?: string }[]): Promise<Actor>
  /** Moves the clock. */
  pass(time: { days?: number; hours?: number; minutes?: number }): void
  /** Lets all consumers hear what they have not heard, and runs all jobs that are due, until nothing is left. */
  settle(): Promise<void>
  /** All mail written so far, oldest first. */
  mails(): Promise<Mailed[]>
  /** Keys of pages that changed since the last call. */
  changes(): string[]
  /** SQL of the queries since the last call. */
  queries(): string[]
  close(): Promise<void>
}

/** A database of its own with a few real places, a clock that stands still, and these modules' jobs and consumers. */
export async function openWorld(
  modules: readonly Module[] = [],
  onChange: (keys: readonly string[]) => void = () => undefined,
): Promise<World> {
  const database = await createTestDatabase()
  const queries: string[] = []
  const db = connect(database.url, 4, query => void queries.push(query))
  const jobs: Job[] = []
  const boss = await openQueue(database.url, { works: false, onError: reason => console.error(reason) })
  let now = new Date('2026-03-03T09:00:00Z')
  const changed: string[] = []
  const house = openHouse({
    db,
    boss,
    secret: 'a secret for tests, at least 32 long',
    now: () => now,
    outside: { origin: 'https://knooppunt.test', reachesLoopback: true },
    things: modules.flatMap(module => module.things ?? []),
    witnesses: modules.flatMap(module => module.witness ?? []),
    changed: keys => {
      changed.push(...keys)
      onChange(keys)
    },
  })
  jobs.push(...modules.flatMap(module => module.jobs?.(house) ?? []))
  await makeQueues(boss, [{ name: 'send-mail' }, { name: 'send-mails' }, ...jobs])
  await db.insertInto('places').values(placeRows).execute()
  return {
    house,
    databaseUrl: database.url,
    as: (actor, work) => house.transact(actor, work),
    reader: (actor = visitor) => house.reader(actor),
    person: (name, ...grants) => addPerson(house, name, grants),
    pass: ({ days = 0, hours = 0, minutes = 0 }) => {
      now = new Date(now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000)
    },
    settle: () => settle({ house, boss, jobs, modules }),
    mails: () => allMails(house),
    changes: () => changed.splice(0),
    queries: () => queries.splice(0),
    close: async () => {
      await boss.stop({ graceful: false })
      await db.destroy()
      await database.drop()
    },
  }
}

async function addPerson(
  house: House,
  name: string,
  grants: { role: Role; place?: string }[],
): Promise<Actor> {
  const id = newId()
  const handle = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${id.slice(-12)}`
  await house.db.insertInto('people').values({ id, handle, name, created_at: house.now() }).execute()
  const email = `${handle}@example.org`
  await house.db.insertInto('addresses').values({ email, person: id, confirmed_at: house.now() }).execute()
  const given = grants.map(({ role, place = null }) => ({ role, place }))
  for (const { role, place } of given.filter(grant => grant.role !== 'member')) {
    await house.db
      .insertInto('grants')
      .values({ id: newId(), person: id, role, place, granted_at: house.now() })
      .execute()
  }
  const all = [{ role: 'member' as const, place: null }, ...given]
  return { person: id, name, grants: all, circles: [], system: false }
}
