import type { DatabaseUser } from './database-user.ts'

/**
 * How a program of PostgreSQL is started: as its own user, without our secrets in its environment, and detached, so
 * that Ctrl-C in the terminal stops the server in front of it first.
 */
export function runAs(user: DatabaseUser | undefined) {
  const { PATH, SystemRoot, TEMP } = process.env
  return {
    ...user,
    env: { PATH, SystemRoot, TEMP, LC_ALL: 'C' },
    cwd: '/',
    detached: true,
    windowsHide: true,
  }
}
