import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { createTestDatabase } from './postgres.ts'

const databases = await Promise.all([createTestDatabase(), createTestDatabase()])
afterAll(async () => void (await Promise.all(databases.map(database => database.drop()))))

test('what one test file writes, another does not see', async () => {
  await ask(databases[0].url, 'create table only_here ()')
  expect(await ask(databases[1].url, "select to_regclass('only_here') as found")).toEqual([{ found: null }])
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}
