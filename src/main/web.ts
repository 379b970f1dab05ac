import type { FastifyInstance } from 'fastify'
import { whoHolds, whoIs } from '../modules/people/index.ts'
import { ProblemPage } from '../modules/site/index.ts'
import { buildServer } from '../platform/http/server.ts'
import type { Limits, Web } from '../platform/http/web.ts'
import type { Live } from '../platform/live/live.ts'
import { readAssets, serveAssets } from './assets.ts'
import { health } from './health.ts'
import type { Installation } from './installation.ts'
import { openModules } from './open-modules.ts'
import { originOf } from './origin.ts'
import { sentences } from './sentence.ts'

const usualLimits: Limits = { writesPerMinute: 60, readsPerMinute: 120, lateness: 2000 }

export interface WebWish {
  readonly installation: Pick<Installation, 'settings' | 'log' | 'house' | 'db'>
  readonly live: Live
  readonly limits?: Limits
}

/** The web server with the routes of all modules. */
export async function openWeb(wish: WebWish): Promise<FastifyInstance> {
  const { installation, live } = wish
  const { settings, log, house, db } = installation
  const web: Web = {
    house,
    pages: live.pages,
    log: log.pino,
    origin: originOf(settings),
    originIsFixed: settings.ORIGIN !== undefined,
    trustProxy: settings.TRUST_PROXY ?? false,
    limits: wish.limits ?? usualLimits,
    asset: await readAssets(),
    whoIs: token => whoIs(house, token),
    whoHolds: key => whoHolds(house, key),
    sentence: (lang, key, params) => sentences[lang](key, params),
    signInPath: next => `/aanmelden?next=${encodeURIComponent(next)}`,
    problemPage: (view, problem) => ProblemPage({ view, problem }),
  }
  const app = await buildServer(web)
  await serveAssets(app)
  health(app, db)
  live.streams.routes(app)
  await openModules(app, web, settings)
  return app
}
