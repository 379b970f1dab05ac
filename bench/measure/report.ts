import { cpus } from 'node:os'
import type { Verdict } from './aims.ts'
import type { Figures } from './measure.ts'

export interface Report {
  readonly scale: number
  readonly figures: readonly Figures[]
  /** Of the web process, in megabytes. */
  readonly memory: { readonly atStart: number; readonly now: number; readonly most: number }
  readonly verdicts: readonly Verdict[]
}

/** Prints what was measured and what to think of it. */
export function report(measured: Report, json: boolean): void {
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`
  if (json) return console.log(JSON.stringify({ machine, ...measured }, null, 2))
  const { figures, memory, verdicts, scale } = measured
  console.log(`${machine}, scale ${scale}`)
  console.table(figures.map(row))
  console.log(
    'ratio: requests per second, and constant CPU / web CPU, against a bare node:http server with the same bytes',
  )
  const [start, now, most] = [memory.atStart, memory.now, memory.most].map(megabytes => megabytes.toFixed(0))
  console.log(`memory of the web process: ${start} MB after the start, ${now} MB now, ${most} MB at most`)
  for (const { aim, met, found } of verdicts) console.log(`${met ? 'met    ' : 'not met'}  ${aim}: ${found}`)
}

function row(one: Figures) {
  return {
    page: one.page,
    by: one.signedIn ? 'member' : 'visitor',
    kB: rounded(one.bytes / 1000, 1),
    'req/s': Math.round(one.perSecond),
    'constant req/s': Math.round(one.constant.perSecond),
    ratio: rounded(one.ratio, 2),
    'CPU ratio': rounded(one.cpuRatio, 2),
    'spread %': Math.round(one.spread * 100),
    'web CPU ms': rounded(one.webCpu, 2),
    'db CPU ms': rounded(one.databaseCpu, 2),
    'constant CPU ms': rounded(one.constant.cpu, 2),
    'p50 ms': rounded(one.p50, 1),
    'p99 ms': rounded(one.p99, 1),
    'alone p50 ms': rounded(one.aloneP50, 1),
  }
}

function rounded(number: number, digits: number): number {
  return Number(number.toFixed(digits))
}
