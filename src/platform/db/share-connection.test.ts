import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DB } from '../../../db/types.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/postgres.ts'
import { connect, type Database } from './connect.ts'

let database: TestDatabase
let db: Database
beforeAll(async () => {
  database = await createTestDatabase()
  db = connect(database.url, 2)
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

async function ask<T>(over: Kysely<DB>, number: number): Promise<T | undefined> {
  const { rows } = await sql<T>`select 12 / ${number}::int as share, pg_backend_pid() as pid`.execute(over)
  return rows[0]
}

const share = async (over: Kysely<DB>, number: number) => (await ask<{ share: number }>(over, number))?.share
const pid = async (over: Kysely<DB>) => (await ask<{ pid: number }>(over, 1))?.pid

test('what one reader asks at the same time goes over one connection, and each gets its own answer', async () => {
  const over = db.overOneConnection()
  expect(await Promise.all([1, 2, 3, 4].map(number => share(over, number)))).toEqual([12, 6, 4, 3])
  expect(new Set(await Promise.all([1, 2, 3, 4].map(() => pid(over)))).size).toBe(1)
  expect(new Set(await Promise.all([1, 2, 3, 4].map(() => pid(db)))).size).toBe(2)
})

test('a statement that fails takes none of the others along', async () => {
  const over = db.overOneConnection()
  const all = await Promise.allSettled([1, 0, 3].map(number => share(over, number)))
  expect(all.map(one => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    12,
    'error: division by zero',
    4,
  ])
})

test('the connection goes back when all is answered: readers and transactions beyond their number wait, and get one', async () => {
  const asked = [1, 2, 3, 4, 6, 12].map(async number => {
    const over = db.overOneConnection()
    const first = await Promise.all([share(over, number), share(over, number)])
    return [...first, await db.transaction().execute(tx => share(tx, number))]
  })
  expect(await Promise.all(asked)).toEqual([12, 6, 4, 3, 2, 1].map(each => [each, each, each]))
})

test('a reader whose connection was broken off says so, and asks the next thing over a new one', async () => {
  const over = db.overOneConnection()
  const broken = Promise.allSettled([sql`select pg_sleep(5)`.execute(over), share(over, 2)])
  const other = connect(database.url, 1)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep%'`.execute(
    other,
  )
  await other.destroy()
  expect((await broken).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await share(over, 3)).toBe(4)
})

test('without a connection to be had each is refused, and the next one is asked again', async () => {
  const nowhere = connect('postgres://nobody@127.0.0.1:1/nothing', 1)
  const over = nowhere.overOneConnection()
  for (let time = 0; time < 2; time++) {
    const all = await Promise.allSettled([share(over, 1), share(over, 2)])
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  }
  await nowhere.destroy()
})
