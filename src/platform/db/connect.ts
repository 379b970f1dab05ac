import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { DB } from '../../../db/types.ts'
import { prepareOften } from './prepare-often.ts'

const bigint = 20
pg.types.setTypeParser(bigint, Number)

/** Opens a pool of so many connections at most. `onQuery` hears the SQL of each query, with places for its values. */
export function connect(databaseUrl: string, pool = 10, onQuery?: (sql: string) => void): Kysely<DB> {
  const connections = new pg.Pool({
    connectionString: databaseUrl,
    max: pool,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  connections.on('connect', prepareOften)
  // An idle connection that the server ends is replaced by the pool; without a listener it would end the process.
  connections.on('error', () => undefined)
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: connections }),
    ...(onQuery && { log: event => onQuery(event.query.sql) }),
  })
}

/** Whether the database can be read and has been migrated. */
export async function answers(db: Kysely<DB>): Promise<boolean> {
  return sql`select from migrations limit 1`.execute(db).then(
    () => true,
    () => false,
  )
}
