import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/postgres.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

test('migrating again applies nothing', async () => {
  expect(await migrate(database.url)).toEqual([])
})

test('a migration that was changed after it had been applied is named', async () => {
  await run("update migrations set checksum = 'another' where name = '0002_places.sql'")
  await expect(migrate(database.url)).rejects.toThrow(
    'The migration 0002_places.sql was changed after it had been applied.',
  )
})

test('a migration that fails is undone and named', async () => {
  await run("delete from migrations where name = '0002_places.sql'")
  await expect(migrate(database.url)).rejects.toThrow(
    'The migration 0002_places.sql failed and was undone: relation "places" already exists.',
  )
})
