import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ClusterFolder } from './cluster-folder.ts'

/** A host that is a folder means the Unix socket in it. */
export type Address = { host: string; port: number }

const SOCKET_PORT = 5432

/** The name PostgreSQL gives to its socket. */
export const socketFile = `.s.PGSQL.${SOCKET_PORT}`

/** The kernel's limit is 104 (macOS) or 108 (Linux) bytes with the closing zero. */
const LONGEST_SOCKET_PATH = 103

/** The Unix socket in the database's folder, which nobody else can enter; 127.0.0.1 where that cannot be. */
export async function chooseAddress(folder: ClusterFolder, port: number | undefined): Promise<Address> {
  if (port === undefined && canHaveSocket(folder.path)) return { host: folder.path, port: SOCKET_PORT }
  return { host: '127.0.0.1', port: port ?? (await freePort()) }
}

/** A running server; `ready` when it takes connections, so not while it recovers from a crash. */
export type RunningServer = { pid: number; address: Address; ready: boolean }

/** The server of this folder, from the note it keeps while it runs (and leaves behind when it is killed). */
export function runningServer(folder: ClusterFolder): RunningServer | undefined {
  try {
    const lines = readFileSync(join(folder.data, 'postmaster.pid'), 'utf8').split('\n')
    const address = { host: lines[4] || '127.0.0.1', port: Number(lines[3]) }
    return { pid: Number(lines[0]), address, ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

export function settingsFor({ host, port }: Address): string[] {
  if (!isSocket(host)) return [`listen_addresses=${host}`, `port=${port}`, 'unix_socket_directories=']
  return ['listen_addresses=', `port=${port}`, `unix_socket_directories="${host}"`]
}

export function urlFor({ host, port }: Address, password: string): string {
  if (!isSocket(host)) return `postgresql://knooppunt:${password}@${host}:${port}/knooppunt`
  return `postgresql://knooppunt@localhost:${port}/knooppunt?host=${encodeURIComponent(host)}`
}

function isSocket(host: string): boolean {
  return host.startsWith('/')
}

function canHaveSocket(folder: string): boolean {
  const path = join(folder, `${socketFile}.lock`)
  return process.platform !== 'win32' && Buffer.byteLength(path) <= LONGEST_SOCKET_PATH
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  return port
}
