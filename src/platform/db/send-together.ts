import type { Client } from 'pg'

/** What a connection is asked in one go is sent in one write: each write is a call to the system. */
export function sendTogether(client: Client): void {
  const { stream } = client.connection
  const ask = client.query.bind(client) as (...asked: unknown[]) => unknown
  const query = (...asked: unknown[]) => {
    stream.cork()
    process.nextTick(() => stream.uncork())
    return ask(...asked)
  }
  client.query = query as Client['query']
}
