/**
 * How long it takes until a change at a table is on all phones: sixty of them with an open stream, each change one quote.
 * First one change at a time, then five a second. `node bench/table.ts`, after a build.
 */
import { loadTsx } from '../src/testing/tsx-hook.ts'

loadTsx()
const { timeTable } = await import('./table-times.ts')
await timeTable({ phones: 60, alone: 100, perSecond: 5, seconds: 30 })
