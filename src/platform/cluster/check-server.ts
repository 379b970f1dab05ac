import pg from 'pg'
import { StartProblem } from '../config/start-problem.ts'

const OLDEST = 150_000
const PATIENCE_MS = 5_000

const WHY_NOT = `select case
  when current_setting('server_version_num')::int < $1
    then 'it is PostgreSQL ' || current_setting('server_version') || ', and 15 or newer is needed'
  when current_setting('server_encoding') <> 'UTF8'
    then 'its encoding is ' || current_setting('server_encoding') || ', and UTF8 is needed'
  when pg_is_in_recovery() then 'it is a read-only copy'
  end as "whyNot"`

/** Tries the server of `DATABASE_URL`; throws a `StartProblem` when it cannot serve us. */
export async function checkServer(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: PATIENCE_MS })
  client.on('error', () => undefined) // the query or `connect` that it interrupts rejects as well
  const server = `The database server of DATABASE_URL (${client.host}:${client.port}, database ${client.database})`
  try {
    await client.connect()
    const { rows } = await client.query<{ whyNot: string | null }>(WHY_NOT, [OLDEST])
    const whyNot = rows[0]?.whyNot
    if (whyNot) throw new StartProblem('database_unfit', `${server} cannot be used: ${whyNot}.`)
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw new StartProblem('database_unreachable', `${server} cannot be used: ${reasonOf(error)}.`, {
      cause: error,
    })
  } finally {
    await client.end()
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = (
    error instanceof AggregateError ? error.errors[0] : error
  ) as NodeJS.ErrnoException
  if (code === 'ECONNREFUSED') return 'nothing listens there'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no machine has that name'
  return message
}
