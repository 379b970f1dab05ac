import type { FastifyInstance } from 'fastify'
import staticFiles from '@fastify/static'
import { answers } from '../platform/db/connect.ts'
import { whoIs } from '../modules/people/index.ts'
import { ProblemPage } from '../modules/site/index.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { PageStore } from '../platform/http/page-store.ts'
import { buildServer } from '../platform/http/server.ts'
import type { Web } from '../platform/http/web.ts'
import { sentenceIn, type Lang } from '../platform/i18n/words.ts'
import type { Streams } from '../platform/live/streams.ts'
import { publicFolder, readAssets } from './assets.ts'
import { originOf, type Installation } from './installation.ts'
import type { Log } from './log.ts'
import { modules } from './modules.ts'

const writesPerMinute = 60

export interface WebWish {
  readonly settings: Settings
  readonly log: Log
  readonly installation: Pick<Installation, 'house' | 'db'>
  readonly pages: PageStore
  readonly streams: Streams
  readonly writesPerMinute?: number
}

/** The web server with the routes of all modules. */
export async function openWeb(wish: WebWish): Promise<FastifyInstance> {
  const { house } = wish.installation
  const catalogues = modules.map(module => module.messages)
  const sentences = { nl: sentenceIn(catalogues, 'nl'), en: sentenceIn(catalogues, 'en') }
  const web: Web = {
    house,
    pages: wish.pages,
    log: wish.log.pino,
    origin: originOf(wish.settings),
    originIsFixed: wish.settings.ORIGIN !== undefined,
    trustProxy: wish.settings.TRUST_PROXY ?? false,
    writesPerMinute: wish.writesPerMinute ?? writesPerMinute,
    asset: await readAssets(),
    whoIs: token => whoIs(house, token),
    sentence: (lang: Lang, key, params) => sentences[lang](key, params),
    problemPage: (view, problem) => ProblemPage({ view, problem }),
  }
  const app = await buildServer(web)
  await app.register(staticFiles, {
    root: publicFolder,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  })
  health(app, wish.installation)
  wish.streams.routes(app)
  for (const module of modules) module.routes?.(app)
  return app
}

/** `live`: this process answers. `ready`: so does its database, and in the shape this version needs. */
function health(app: FastifyInstance, { db }: Pick<Installation, 'db'>): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    if (await answers(db)) return { status: 'ready' }
    return reply.code(503).send({ status: 'the database does not answer' })
  })
}
