import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { channel } from '../activities/write.ts'

export interface Changes {
  /** Keys of places and objects that changed. */
  changed(keys: readonly string[]): void
  /** The line was down: anything may have changed. */
  missed(): void
}

const pause = 1000

/**
 * Listens, on a connection of its own, to what other processes commit, and connects again by itself.
 * Returns how to stop. Fails only when the first connection does.
 */
export async function hearChanges(databaseUrl: string, changes: Changes): Promise<() => Promise<void>> {
  const stop = new AbortController()
  let line = await openLine(databaseUrl, changes)
  const listening = (async () => {
    for (;;) {
      await line.ended
      if (stop.signal.aborted) return
      changes.missed()
      line = await reopen(databaseUrl, changes, stop.signal)
    }
  })()
  return async () => {
    stop.abort()
    await line.close()
    await listening
  }
}

interface Line {
  readonly ended: Promise<void>
  close(): Promise<void>
}

const noLine: Line = { ended: Promise.resolve(), close: async () => undefined }

async function openLine(databaseUrl: string, changes: Changes): Promise<Line> {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
  client.on('error', () => undefined) // `end` follows
  client.on('notification', ({ payload = '' }) => changes.changed(payload.split(' ').filter(Boolean)))
  const ended = new Promise<void>(resolve => client.once('end', resolve))
  await client.connect()
  await client.query(`listen ${channel}`)
  changes.missed()
  return { ended, close: () => client.end() }
}

async function reopen(databaseUrl: string, changes: Changes, signal: AbortSignal): Promise<Line> {
  while (!signal.aborted) {
    await delay(pause)
    const line = await openLine(databaseUrl, changes).catch(() => null)
    if (line) return line
  }
  return noLine
}
