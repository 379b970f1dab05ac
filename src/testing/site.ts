import type { FastifyInstance } from 'fastify'
import { openWeb } from '../main/web.ts'
import { openLog, type Log } from '../main/log.ts'
import { modules } from '../main/modules.ts'
import type { Limits } from '../platform/http/web.ts'
import { readSettings } from '../platform/config/settings.ts'
import { openLive } from '../platform/live/live.ts'
import { makeSignInLink } from '../modules/people/index.ts'
import { system, type Actor } from '../platform/ctx/actor.ts'
import { openWorld, type World } from './world.ts'

/** The whole site on a database and a port of its own, with the world's clock, which starts on a Sunday morning. */
export interface Site extends World {
  readonly origin: string
  /** Patterns of everything that can be read, such as `/initiatieven/:slug`. */
  readonly routes: readonly string[]
  /** Patterns of everything that forms are sent to. */
  readonly formRoutes: readonly string[]
  /** A path that signs this person in, once. */
  signInPath(person: Actor): Promise<string>
  /** A day goes by, and the night if it ends in one, with everything that comes back by itself. */
  nextDay(): Promise<void>
}

/** A test sends many forms, and its machine may be busy with other tests. */
const usualLimits: Limits = { writesPerMinute: 100_000, readsPerMinute: 100_000, lateness: 0 }
const minute = 60_000 // ms

export interface SiteWish {
  /** Settings beside those that every test has. */
  readonly env?: Readonly<Record<string, string>>
  readonly limits?: Partial<Limits>
  /** Left out: errors, on standard error. */
  readonly log?: Log
}

export async function openSite({
  env = {},
  limits = {},
  log = openLog('error'),
}: SiteWish = {}): Promise<Site> {
  const live = openLive()
  const world = await openWorld(modules, live.changed)
  // The browser has a clock of its own, and drops a cookie that ended by it: so not in its past.
  world.pass({ minutes: (comingSunday(new Date()).getTime() - world.house.now().getTime()) / minute })
  const settings = readSettings(
    { DATABASE_URL: world.databaseUrl, SECRET: 'a secret for tests, at least 32 long', ...env },
    {},
  )
  const { house } = world
  const installation = { settings, log, house, db: house.db }
  const app = await openWeb({
    installation,
    live,
    limits: { ...usualLimits, ...limits },
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    ...world,
    origin,
    routes: routesOf(app, 'GET'),
    formRoutes: routesOf(app, 'POST'),
    signInPath: async ({ person }) =>
      world.house.transact(system, ctx => makeSignInLink(ctx, { person: person ?? '' })),
    nextDay: async () => {
      world.pass({ days: 1 })
      // Letters go by day, whenever the tests run.
      while (!isByDay(world.house.now())) world.pass({ hours: 1 })
      await world.settle()
      const jobs = modules.flatMap(module => module.jobs?.(house) ?? [])
      for (const job of jobs) if (job.every !== undefined) await job.run({})
      await world.settle()
    },
    close: async () => {
      live.streams.endAll()
      const closed = app.close()
      // A connection that was opened and never used counts as busy until its headers are too late.
      app.server.closeAllConnections()
      await closed
      await world.close()
    },
  }
}

/** Reads the tree that fastify prints: each level is four characters further in, and names what comes after its parent. */
function routesOf(app: FastifyInstance, method: 'GET' | 'POST'): string[] {
  const above: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap(line => {
      const [, tree = '', part = '', methods = ''] = /^([\s│├└─]*)(\S+)(?: \((.*)\))?$/.exec(line) ?? []
      const depth = tree.length / 4
      const path = (above[depth - 1] ?? '') + part
      above[depth] = path
      return methods.split(', ').includes(method) ? [path] : []
    })
}

/** Letters go by hour and weekday: a test should not differ with the moment at which it runs. */
function comingSunday(now: Date): Date {
  const sunday = new Date(now)
  sunday.setUTCHours(10, 0, 0, 0)
  while (sunday < now || sunday.getUTCDay() !== 0) sunday.setUTCDate(sunday.getUTCDate() + 1)
  return sunday
}

/** Well within the hours, eight to eight in the Netherlands, in which letters go; in winter and in summer. */
function isByDay(moment: Date): boolean {
  const hour = moment.getUTCHours()
  return hour >= 8 && hour < 17
}
