import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino'
import type { Log as DatabaseLog } from '../platform/cluster/postgres-process.ts'

export interface Log {
  readonly pino: Logger
  /** What the built-in database says. */
  readonly database: DatabaseLog
}

/** Lines of JSON on standard error, or readable ones on a terminal; or on `to`. Standard output is for answers. */
export function openLog(level: string, to?: DestinationStream): Log {
  const options = { level, base: null, serializers: { err: withoutData } }
  const logger =
    process.stderr.isTTY && !to
      ? pino({ ...options, transport: { target: 'pino-pretty', options: { destination: 2 } } })
      : pino(options, to ?? pino.destination(2))
  return {
    pino: logger,
    database: {
      debug: text => logger.debug(text),
      info: text => logger.debug(text),
      error: text => logger.error(text),
    },
  }
}

/** PostgreSQL puts the row at fault in `detail`; that may be somebody's address. */
function withoutData(error: Error): object {
  const {
    detail: _detail,
    where: _where,
    ...rest
  } = stdSerializers.err(error) as unknown as Record<string, unknown>
  return rest
}
