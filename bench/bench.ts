import { startCluster } from '../src/platform/cluster/start-cluster.ts'
import { readSettings } from '../src/platform/config/settings.ts'
import { connect } from '../src/platform/db/connect.ts'
import { judge } from './measure/aims.ts'
import { startBuilt } from './measure/built-server.ts'
import { casesOn } from './measure/cases.ts'
import { startConstant } from './measure/constant-child.ts'
import { measureCase, type Figures } from './measure/measure.ts'
import { memoryOf } from './measure/process-figures.ts'
import { report } from './measure/report.ts'
import { say } from './say.ts'
import { SeedFolder } from './seed/seed-folder.ts'

export interface BenchWish {
  readonly fresh: boolean
  readonly scale: number
  readonly seconds: number
  readonly json: boolean
}

/** Seeds when needed, starts both servers beside each other, measures and reports. */
export async function bench({ fresh, scale, seconds, json }: BenchWish): Promise<void> {
  await using open = new AsyncDisposableStack()
  endOnSignal(open)
  const folder = new SeedFolder(scale)
  const isSeeded = !fresh && folder.isSeeded()
  if (!isSeeded) folder.empty()
  const log = { debug: nothing, info: nothing, error: say }
  const cluster = await startCluster({ dataFolder: folder.path, log })
  open.defer(cluster.stop)
  if (!isSeeded) {
    const { seed } = await import('./seed/seed.ts')
    await seed(readSettings({ DATA: folder.path, DATABASE_URL: cluster.url }, {}, ''), scale)
    folder.markSeeded()
  }
  const built = await startBuilt({ data: folder.path, databaseUrl: cluster.url })
  open.defer(built.stop)
  const atStart = memoryOf(built.pid).now
  const constant = await startConstant()
  open.defer(constant.stop)
  const db = connect(cluster.url, 1)
  const cases = await casesOn(db)
  await db.destroy()
  const figures: Figures[] = []
  for (const one of cases) {
    say(`measuring ${one.page}, ${one.signedIn ? 'signed in' : 'anonymous'}`)
    figures.push(await measureCase(one, { built, constant, databasePid: cluster.pid }, seconds))
  }
  const memory = { atStart, ...memoryOf(built.pid) }
  report({ scale, figures, memory, verdicts: judge(figures, memory.most) }, json)
}

function endOnSignal(open: AsyncDisposableStack): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void open.disposeAsync().then(() => process.exit(130)))
  }
}

function nothing(): void {}
