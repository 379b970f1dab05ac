import type { FastifyInstance } from 'fastify'
import { openWeb } from '../main/web.ts'
import { openLog } from '../main/log.ts'
import { modules } from '../main/modules.ts'
import { readSettings } from '../platform/config/settings.ts'
import { PageStore } from '../platform/http/page-store.ts'
import { Streams } from '../platform/live/streams.ts'
import { makeSignInLink } from '../modules/people/index.ts'
import { system, type Actor } from '../platform/ctx/actor.ts'
import { openWorld, type World } from './world.ts'

/** The whole site on a database and a port of its own, with the world's clock. */
export interface Site extends World {
  readonly origin: string
  readonly app: FastifyInstance
  /** A path that signs this person in, once. */
  signInPath(person: Actor): Promise<string>
}

const manyWrites = 100_000

export async function openSite(): Promise<Site> {
  const pages = new PageStore()
  const streams = new Streams()
  const changed = (keys: readonly string[]) => {
    pages.changed(keys)
    streams.changed(keys)
  }
  const world = await openWorld(modules, changed)
  const settings = readSettings(
    { DATABASE_URL: world.databaseUrl, SECRET: 'a secret for tests, at least 32 long' },
    {},
  )
  const installation = { house: world.house, db: world.house.db }
  const app = await openWeb({
    settings,
    log: openLog('error'),
    installation,
    pages,
    streams,
    writesPerMinute: manyWrites,
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    ...world,
    origin,
    app,
    signInPath: async ({ person }) =>
      world.house.transact(system, ctx => makeSignInLink(ctx, { person: person ?? '' })),
    close: async () => {
      streams.endAll()
      await app.close()
      await world.close()
    },
  }
}
