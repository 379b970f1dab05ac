import { afterAll, beforeAll, expect, test } from 'vitest'
import { committed, generated } from '../../../db/generate.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/postgres.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('db/types.ts and db/schema.sql are what the migrations make: node db/generate.ts DATABASE_URL', async () => {
  expect(await generated(database.url)).toEqual(await committed())
})
