import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Address } from './address.ts'
import type { PostgresProcess } from './postgres-process.ts'

export type Login = { address: Address; password: string }

/** The code of a failure that may pass by waiting; undefined when the database can be entered. */
export async function whyNoConnection(login: Login): Promise<string | undefined> {
  try {
    await asSuperuser(login, async () => undefined)
    return undefined
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (NOT_YET.has(code)) return code
    throw error
  }
}

/** Whether the server answers; false when it ended before it did. Recovery after a crash may take a while. */
export async function becomesReady(server: PostgresProcess, login: Login): Promise<boolean> {
  while (!server.hasExited()) {
    if (!(await whyNoConnection(login))) return true
    await delay(50)
  }
  await server.exited
  return false
}

/** Makes the database and its owner. The owner is no superuser, as on a hosted server, so that we never need one. */
export async function ensureDatabase(login: Login): Promise<void> {
  await asSuperuser(login, async client => {
    const password = client.escapeLiteral(login.password)
    const roles = await client.query("select from pg_roles where rolname = 'knooppunt'")
    if (roles.rowCount === 0) await client.query(`create role knooppunt login createdb password ${password}`)
    const databases = await client.query("select from pg_database where datname = 'knooppunt'")
    if (databases.rowCount === 0) await client.query('create database knooppunt owner knooppunt')
  })
}

const NOT_YET = new Set(['57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET'])

async function asSuperuser(login: Login, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    ...login.address,
    user: 'postgres',
    database: 'postgres',
    password: login.password,
  })
  client.on('error', () => undefined) // the query or `connect` that it interrupts rejects as well
  try {
    await client.connect()
    await work(client)
  } finally {
    await client.end()
  }
}
