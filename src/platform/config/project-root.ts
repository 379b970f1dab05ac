import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the checkout, the same from `src` and from the bundle in `dist/server`. */
export const projectRoot = folderWith('package-lock.json', import.meta.dirname)

function folderWith(file: string, from: string): string {
  if (existsSync(join(from, file))) return from
  if (dirname(from) === from) throw new Error(`No folder above ${import.meta.dirname} holds ${file}`)
  return folderWith(file, dirname(from))
}
