import { pino, type Logger } from 'pino'
import type { Log as DatabaseLog } from '../platform/cluster/postgres-process.ts'

export interface Log {
  readonly pino: Logger
  /** What the built-in database says. */
  readonly database: DatabaseLog
}

/** Lines of JSON on standard error, or readable ones on a terminal. Standard output is for answers. */
export function openLog(level: string): Log {
  const logger = process.stderr.isTTY
    ? pino({
        level,
        transport: { target: 'pino-pretty', options: { destination: 2, ignore: 'pid,hostname' } },
      })
    : pino({ level }, pino.destination(2))
  return {
    pino: logger,
    database: {
      debug: text => logger.debug(text),
      info: text => logger.debug(text),
      error: text => logger.error(text),
    },
  }
}
