import type { Settings } from '../platform/config/settings.ts'

/** The public address: as set, or this machine's. */
export function originOf({ ORIGIN, HOST, PORT }: Settings): string {
  return ORIGIN ?? `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT}`
}
