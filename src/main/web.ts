import type { FastifyInstance } from 'fastify'
import { buildServer } from '../platform/http/server.ts'
import type { Limits } from '../platform/http/web.ts'
import type { Live } from '../platform/live/live.ts'
import { serveAssets } from './assets.ts'
import { health } from './health.ts'
import type { Installation } from './installation.ts'
import { openModules } from './open-modules.ts'
import { webOf } from './web-of.ts'

const usualLimits: Limits = { writesPerMinute: 60, readsPerMinute: 120, lateness: 2000 }

export interface WebWish {
  readonly installation: Pick<Installation, 'settings' | 'log' | 'house' | 'db'>
  readonly live: Live
  readonly limits?: Limits
}

/** The web server with the routes of all modules. */
export async function openWeb(wish: WebWish): Promise<FastifyInstance> {
  const { installation, live } = wish
  const { settings, db } = installation
  const web = await webOf(installation, live, wish.limits ?? usualLimits)
  const app = await buildServer(web)
  await serveAssets(app)
  health(app, db)
  live.streams.routes(app)
  await openModules(app, web, settings)
  return app
}
