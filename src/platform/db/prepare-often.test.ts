import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DB } from '../../../db/types.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/postgres.ts'
import { connect } from './connect.ts'

let database: TestDatabase
let db: Kysely<DB>
beforeAll(async () => {
  database = await createTestDatabase()
  db = connect(database.url, 1)
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

const doubled = async (number: number) =>
  (await sql<{ twice: number }>`select 2 * ${number}::int as twice`.execute(db)).rows[0]?.twice

const prepared = async () =>
  (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)).rows.map(
    row => row.statement,
  )

test('a statement is prepared when it is asked for the third time, and answers the same', async () => {
  expect([await doubled(1), await doubled(2)]).toEqual([2, 4])
  expect(await prepared()).toEqual([])
  expect([await doubled(3), await doubled(4)]).toEqual([6, 8])
  expect(await prepared()).toContain('select 2 * $1::int as twice')
})

test('after a migration changed the columns of a prepared statement, it fails once and answers again', async () => {
  await sql`create table growing (kept int)`.execute(db)
  await sql`insert into growing values (1)`.execute(db)
  const all = async () => (await sql`select * from growing where kept = ${1}`.execute(db)).rows
  for (let time = 0; time < 4; time++) expect(await all()).toEqual([{ kept: 1 }])
  await sql`alter table growing add column later int`.execute(db)
  await expect(all()).rejects.toThrow('cached plan must not change result type')
  expect(await all()).toEqual([{ kept: 1, later: null }])
})
