import { Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely'
import pg from 'pg'
import type { DB } from '../../../db/types.ts'
import { prepareOften } from './prepare-often.ts'
import { sendTogether } from './send-together.ts'
import { shareConnection } from './share-connection.ts'

const bigint = 20
pg.types.setTypeParser(bigint, Number)

/** The database, and a view of it for one reader: what is asked at the same time goes over one connection, in one write. */
export type Database = Kysely<DB> & { readonly overOneConnection: () => Kysely<DB> }

/** Opens a pool of so many connections at most. `onQuery` hears the SQL of each query, with places for its values. */
export function connect(databaseUrl: string, pool = 10, onQuery?: (sql: string) => void): Database {
  const connections = new pg.Pool({
    connectionString: databaseUrl,
    max: pool,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    pipeline: true,
  })
  connections.on('connect', client => {
    prepareOften(client)
    sendTogether(client)
    client.on('error', heardByAskers)
  })
  connections.on('error', heardByAskers)
  const over = (those: PostgresPool) =>
    new Kysely<DB>({
      dialect: new PostgresDialect({ pool: those }),
      ...(onQuery && { log: event => onQuery(event.query.sql) }),
    })
  return Object.assign(over(connections), { overOneConnection: () => over(shareConnection(connections)) })
}

/** A connection that the server ends is replaced by the pool, and refuses what it was asked; unheard, it would end the process. */
const heardByAskers = () => undefined

/** Whether the database can be read and has been migrated. */
export async function answers(db: Kysely<DB>): Promise<boolean> {
  return sql`select from migrations limit 1`.execute(db).then(
    () => true,
    () => false,
  )
}
