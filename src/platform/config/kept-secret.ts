import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from './start-problem.ts'

/** The secret in the data folder; the first time it is made, whole or not at all, and only once. */
export function keptSecret(dataFolder: string): string {
  const file = join(dataFolder, 'secret')
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return newSecret(dataFolder, file)
    throw secretProblem(file, error)
  }
}

function newSecret(dataFolder: string, file: string): string {
  const half = `${file}.${process.pid}`
  try {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(half, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
    linkSync(half, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw secretProblem(file, error)
  } finally {
    rmSync(half, { force: true })
  }
  return readFileSync(file, 'utf8')
}

function secretProblem(file: string, cause: unknown): StartProblem {
  if (codeOf(cause) === 'ENOSPC')
    return new StartProblem('disk_full', `The disk of ${file} is full; make room and start again.`, { cause })
  return new StartProblem(
    'data_not_usable',
    `The secret in ${file} cannot be read or made: ${codeOf(cause)}.`,
    { cause },
  )
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
