import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { startCluster } from '../platform/cluster/start-cluster.ts'

const WRITERS = 4

/** Another process that runs the database of a data folder and writes numbers into it until it is killed. */
export type WritingProcess = {
  pid: number
  server: number
  /** The numbers of which the database said that they are saved. */
  acknowledged: number[]
  ended: Promise<unknown>
}

/** Starts one; the first number it writes is `from`. */
export async function startWriting(dataFolder: string, from = 0): Promise<WritingProcess> {
  const child = spawn(process.execPath, [import.meta.filename, dataFolder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const acknowledged: number[] = []
  const server = await new Promise<number>((resolve, reject) => {
    const lines = createInterface(child.stdout)
    lines.once('line', first => {
      resolve(Number(first))
      lines.on('line', line => acknowledged.push(Number(line)))
    })
    child.once('exit', () => reject(new Error('The writing process ended before it wrote')))
  })
  return { pid: pidOf(child), server, acknowledged, ended }
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('The writing process has not started')
  return child.pid
}

if (import.meta.main) await write(process.argv[2] ?? '', Number(process.argv[3]))

async function write(dataFolder: string, from: number): Promise<never> {
  const log = { debug: () => undefined, info: () => undefined, error: console.error }
  const { url, pid } = await startCluster({ dataFolder, log })
  const pool = new pg.Pool({ connectionString: url, max: WRITERS })
  pool.on('error', endQuietly)
  await pool.query('create table if not exists written (number int primary key)')
  console.log(pid)
  let next = from
  const writeOn = async (): Promise<never> => {
    for (;;) {
      const number = next++
      await pool.query('insert into written values ($1)', [number])
      console.log(number)
    }
  }
  return await Promise.race(Array.from({ length: WRITERS }, () => writeOn().catch(endQuietly)))
}

/** The database was killed first, as the test wants. */
function endQuietly(): never {
  process.exit(1)
}
