import { LEAN, LEAN_MALLOC } from '../../bin/pinned-node.mjs'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { projectFolder } from '../../src/platform/db/project-folder.ts'

export interface BuiltServer {
  readonly pid: number
  readonly origin: string
  stop(): Promise<void>
  /** Without a chance to finish anything. */
  kill(): Promise<void>
}

const longestStart = 60_000

/** Starts Knooppunt as `npm start` does, with its log in a file; on a free port when none is asked. */
export async function startBuilt(wish: {
  data: string
  databaseUrl: string
  port?: number | undefined
}): Promise<BuiltServer> {
  const port = wish.port ?? (await freePort())
  const origin = `http://127.0.0.1:${port}`
  const log = join(wish.data, 'server.log')
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, [...LEAN, 'bin/knooppunt.mjs', 'start', '--port', String(port)], {
    cwd: projectFolder,
    env: { ...process.env, ...LEAN_MALLOC, DATA: wish.data, DATABASE_URL: wish.databaseUrl, ORIGIN: origin },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  await untilReady(child, { origin, log })
  return {
    ...{ pid: child.pid ?? 0, origin },
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

async function untilReady(child: ChildProcess, { origin, log }: { origin: string; log: string }) {
  const giveUp = Date.now() + longestStart
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || Date.now() > giveUp) {
      await end(child, 'SIGTERM')
      throw new Error(`The server did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`)
    }
    await delay(100)
  }
}

function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
