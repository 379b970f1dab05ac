import pg from 'pg'
import type { Address } from './address.ts'

export type Login = { address: Address; password: string }

/** Makes the database and its owner. The owner is no superuser, as on a hosted server, so that we never need one. */
export async function ensureDatabase({ address, password }: Login): Promise<void> {
  const client = new pg.Client({ ...address, user: 'postgres', database: 'postgres', password })
  await client.connect()
  try {
    const roles = await client.query("select from pg_roles where rolname = 'knooppunt'")
    if (roles.rowCount === 0) {
      await client.query(`create role knooppunt login createdb password ${client.escapeLiteral(password)}`)
    }
    const databases = await client.query("select from pg_database where datname = 'knooppunt'")
    if (databases.rowCount === 0) await client.query('create database knooppunt owner knooppunt')
  } finally {
    await client.end()
  }
}
