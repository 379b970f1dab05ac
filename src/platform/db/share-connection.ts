import type { PostgresPool, PostgresPoolClient } from 'kysely'

/** A pool that gives all who ask at the same time one connection, and gives it back after the last of them. */
export function shareConnection(pool: PostgresPool): PostgresPool {
  let shared: Promise<PostgresPoolClient> | undefined
  let users = 0
  const leave = () => {
    users -= 1
    if (users === 0) shared = undefined
    return users === 0
  }
  const open = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect()
    let isBroken = false
    return {
      query: client.query.bind(client),
      release: (destroy = false) => {
        isBroken ||= destroy
        if (leave()) client.release(isBroken)
      },
    }
  }
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      users += 1
      shared ??= open()
      return shared.catch((error: unknown) => {
        leave()
        throw error
      })
    },
  }
}
