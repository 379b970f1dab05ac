import type { FastifyInstance } from 'fastify'
import { loadPlaces } from '../modules/places/index.ts'
import type { Settings } from '../platform/config/settings.ts'
import { StartProblem } from '../platform/config/start-problem.ts'
import { hearChanges } from '../platform/live/hear-changes.ts'
import { openLive } from '../platform/live/live.ts'
import { installExample } from './example.ts'
import { openInstallation, type Installation } from './installation.ts'
import { openLog } from './log.ts'
import { openWeb } from './web.ts'
import { startWorker, type Worker } from './worker.ts'

export interface Running {
  readonly installation: Installation
  /** Whether this was the very first start of this database. */
  readonly isNew: boolean
  /** Finishes what runs, then closes everything in the reverse order of opening. */
  stop(): Promise<void>
}

/** Starts what ROLE asks for and returns when it answers. What fails halfway is closed again. */
export async function serve(settings: Settings, onLost: (problem: StartProblem) => void): Promise<Running> {
  const log = openLog(settings.LOG_LEVEL)
  const live = openLive()
  let worker: Worker | null = null
  const changed = (keys: readonly string[]) => {
    live.changed(keys)
    worker?.wake()
  }
  await using open = new AsyncDisposableStack()
  const installation = await openInstallation({ settings, log, serves: true, changed, onLost })
  open.defer(() => installation.close())
  const isNew = (await loadPlaces(installation.house)) > 0
  if (isNew) await installExample(installation.house)
  open.defer(await hearChanges(installation.databaseUrl, { changed, missed: () => live.pages.forgetAll() }))
  if (settings.ROLE !== 'web') {
    worker = await startWorker(installation, log)
    open.defer(worker.stop)
  }
  if (settings.ROLE !== 'worker') {
    const app = await openWeb({ installation, live })
    open.defer(() => app.close())
    open.defer(() => live.streams.endAll())
    await listen(app, settings)
  }
  const all = open.move()
  return { installation, isNew, stop: () => all.disposeAsync() }
}

async function listen(app: FastifyInstance, { PORT, HOST }: Settings): Promise<void> {
  try {
    await app.listen({ port: PORT, host: HOST })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    const sentence = `Port ${PORT} is taken by another program. Stop that program, or choose another port: npm start -- --port ${PORT + 1}.`
    throw new StartProblem('port_taken', sentence, { cause: error })
  }
}
