import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { BadInput } from '@knooppunt/engine/bad-input'

/** What somebody gave a command cannot be used: one sentence that names the file, the line and the reason; exit code 2. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput'
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder, give a file',
  EACCES: 'this file may not be read',
}

/** The text of a file, or of standard input for `-`; bytes that are no UTF-8 become U+FFFD. */
export async function givenText(path: string): Promise<string> {
  if (path === '-') return textOf(process.stdin)
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new WrongInput(`${path}: ${reasons[code] ?? (error as Error).message}.`, { cause: error })
  }
}

/** Lets an engine work on what was given; what it finds wrong with it names the file and the line. */
export function onGiven<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    const place = path === '-' ? 'standard input' : path
    const line = error.line === undefined ? '' : `, line ${error.line}`
    throw new WrongInput(`${place}${line}: ${error.message}`, { cause: error })
  }
}
