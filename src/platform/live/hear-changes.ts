import pg from 'pg'
import { channel } from '../activities/write.ts'

export interface Changes {
  /** Keys of places and objects that changed. */
  changed(keys: readonly string[]): void
  /** The line was down: anything may have changed. */
  missed(): void
}

const pause = 1000

/** Listens, on a connection of its own, to what other processes commit. Connects again by itself. Returns how to stop. */
export async function hearChanges(databaseUrl: string, changes: Changes): Promise<() => Promise<void>> {
  let stopped = false
  let client = await listen()
  async function listen(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    fresh.on('notification', message => changes.changed((message.payload ?? '').split(' ').filter(Boolean)))
    fresh.on('error', () => undefined)
    fresh.on('end', () => void reconnect())
    await fresh.connect()
    await fresh.query(`listen ${channel}`)
    changes.missed()
    return fresh
  }
  async function reconnect(): Promise<void> {
    while (!stopped) {
      changes.missed()
      await new Promise(resolve => setTimeout(resolve, pause))
      const fresh = await listen().catch(() => null)
      if (fresh) {
        client = fresh
        return
      }
    }
  }
  return async () => {
    stopped = true
    await client.end()
  }
}
