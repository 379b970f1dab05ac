import { totalmem } from 'node:os'

const MB = 1024 * 1024

/** Written into postgresql.conf when the database is made, so that an operator may change them there. */
export function firstSettings(): string[] {
  return [
    'max_connections=60',
    `shared_buffers=${inMegabytes(totalmem() / 8, 64, 1024)}MB`,
    `effective_cache_size=${inMegabytes(totalmem() / 2, 256, 16_384)}MB`,
    'work_mem=8MB',
    'random_page_cost=1.1',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_duration_statement=1s',
    'log_checkpoints=off',
    'log_line_prefix=',
    // What people wrote stays out of the log: an error's details and a slow query's values hold it.
    'log_min_messages=log',
    'log_parameter_max_length=0',
  ]
}

/** The answer to a commit may not come before the data is on disk, whatever postgresql.conf says. */
export const durable = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on']

/** For test databases, which are thrown away. */
export const throwaway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

export function asFlags(settings: string[]): string[] {
  return settings.flatMap(setting => ['-c', setting])
}

function inMegabytes(bytes: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, bytes / MB)))
}
