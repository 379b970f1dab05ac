import type { FastifyInstance } from 'fastify'
import { loadPlaces } from '../modules/places/index.ts'
import type { Settings } from '../platform/config/settings.ts'
import { StartProblem } from '../platform/config/start-problem.ts'
import { PageStore } from '../platform/http/page-store.ts'
import { hearChanges } from '../platform/live/hear-changes.ts'
import { Streams } from '../platform/live/streams.ts'
import { installExample } from './example.ts'
import { openInstallation, originOf, type Installation } from './installation.ts'
import { openLog, type Log } from './log.ts'
import { openWeb } from './web.ts'
import { startWorker, type Worker } from './worker.ts'

export interface Running {
  readonly installation: Installation
  /** Whether this was the very first start of this database. */
  readonly isNew: boolean
  stop(): Promise<void>
}

/** Starts what ROLE asks for and returns when it answers. */
export async function serve(settings: Settings, onLost: (problem: StartProblem) => void): Promise<Running> {
  const log = openLog(settings.LOG_LEVEL)
  const pages = new PageStore()
  const streams = new Streams()
  let worker: Worker | null = null
  const changed = (keys: readonly string[]) => {
    pages.changed(keys)
    streams.changed(keys)
    worker?.wake()
  }
  const installation = await openInstallation({ settings, log, serves: true, changed, onLost })
  try {
    const isNew = (await loadPlaces(installation.house)) > 0
    if (isNew) await installExample(installation.house)
    const deaf = await hearChanges(installation.databaseUrl, { changed, missed: () => pages.forgetAll() })
    if (settings.ROLE !== 'web') worker = await startWorker(installation, log)
    const web =
      settings.ROLE === 'worker' ? null : await listen({ settings, log, installation, pages, streams })
    return {
      installation,
      isNew,
      stop: async () => {
        streams.endAll()
        await web?.close()
        await worker?.stop()
        await deaf()
        await installation.close()
      },
    }
  } catch (error) {
    await installation.close()
    throw error
  }
}

interface Listening {
  readonly settings: Settings
  readonly log: Log
  readonly installation: Installation
  readonly pages: PageStore
  readonly streams: Streams
}

async function listen(wish: Listening): Promise<FastifyInstance> {
  const { PORT, HOST } = wish.settings
  const app = await openWeb(wish)
  try {
    await app.listen({ port: PORT, host: HOST })
    return app
  } catch (error) {
    await app.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    const sentence = `Port ${PORT} is taken by another program. Stop that program, or choose another port: npm start -- --port ${PORT + 1}.`
    throw new StartProblem('port_taken', sentence, { cause: error })
  }
}

export { originOf }
