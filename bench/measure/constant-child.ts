import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ConstantPage } from './constant-server.ts'

export interface ConstantChild {
  readonly pid: number
  readonly origin: string
  serve(pages: readonly ConstantPage[]): Promise<void>
  stop(): Promise<void>
}

/** Starts the server to compare with, as a process of its own. */
export async function startConstant(): Promise<ConstantChild> {
  const child = fork(join(import.meta.dirname, 'constant-server.ts'), { serialization: 'advanced' })
  const [port] = (await once(child, 'message')) as [number]
  return {
    pid: child.pid ?? 0,
    origin: `http://127.0.0.1:${port}`,
    async serve(pages) {
      child.send([...pages])
      await once(child, 'message')
    },
    async stop() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
