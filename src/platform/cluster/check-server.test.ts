import pg from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../../testing/postgres.ts'
import { checkServer } from './check-server.ts'

test('a PostgreSQL 15 or newer with UTF8 is accepted', async () => {
  const database = await createTestDatabase()
  await expect(checkServer(database.url)).resolves.toBeUndefined()
  await database.drop()
})

test('a server that is not there is told in one sentence, without the password', async () => {
  await expect(checkServer('postgresql://me:geheim@127.0.0.1:1/hub')).rejects.toMatchObject({
    code: 'database_unreachable',
    message:
      'The database server of DATABASE_URL (127.0.0.1:1, database hub) cannot be used: nothing listens there.',
  })
})

test('a database that does not exist is told in one sentence', async () => {
  const database = await createTestDatabase()
  const name = new pg.Client({ connectionString: database.url }).database ?? ''
  await database.drop()
  await expect(checkServer(database.url)).rejects.toMatchObject({
    code: 'database_unreachable',
    message: expect.stringContaining(`database "${name}" does not exist`),
  })
})

test('a server with another encoding is refused', async () => {
  const database = await createTestDatabase()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(
    "create database ascii_only encoding 'SQL_ASCII' locale 'C' locale_provider libc template template0",
  )
  const url = new URL(database.url)
  url.pathname = '/ascii_only'
  await expect(checkServer(url.href)).rejects.toMatchObject({
    code: 'database_unfit',
    message: expect.stringContaining('its encoding is SQL_ASCII, and UTF8 is needed.'),
  })
  await client.query('drop database ascii_only')
  await client.end()
  await database.drop()
})
