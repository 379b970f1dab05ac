import { LRUCache } from 'lru-cache'
import type { ClientBase, QueryResult } from 'pg'

/** A statement asked so often on one connection is worth the memory that its plan takes in the database. */
const often = 3
const mostPrepared = 200
const textsCounted = 1000

/** PostgreSQL refuses a prepared statement whose columns a migration changed. */
const columnsChanged = '0A000'

type Ask = (text: string, values: unknown[]) => Promise<QueryResult>

/**
 * Lets a connection prepare the statements that it is asked again and again, so that the database reads and plans their text once:
 * half of its time for a page went into that. Only statements with values in a list are looked at, as Kysely sends them.
 */
export function prepareOften(client: ClientBase): void {
  const plain = client.query.bind(client) as (...asked: unknown[]) => Promise<QueryResult>
  const names = namesOfStatements()
  const ask: Ask = async (text, values) => {
    const name = names.of(text)
    if (name === undefined) return plain(text, values)
    try {
      return await plain({ name, text, values })
    } catch (error) {
      if ((error as { code?: unknown }).code === columnsChanged) names.forget()
      throw error
    }
  }
  const query = (...asked: unknown[]) =>
    typeof asked[0] === 'string' && Array.isArray(asked[1]) && asked.length === 2
      ? ask(asked[0], asked[1])
      : plain(...asked)
  client.query = query
}

function namesOfStatements() {
  const times = new LRUCache<string, number>({ max: textsCounted })
  const prepared = new Map<string, string>()
  let given = 0
  return {
    of(text: string): string | undefined {
      const name = prepared.get(text)
      if (name !== undefined) return name
      const now = (times.get(text) ?? 0) + 1
      times.set(text, now)
      if (now >= often && prepared.size < mostPrepared) prepared.set(text, `often_${given++}`)
      return prepared.get(text)
    },
    forget: () => prepared.clear(),
  }
}
