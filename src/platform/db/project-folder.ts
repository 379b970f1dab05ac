import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the checkout, found from the running file, which is a source or a bundle in dist. */
export const projectFolder = findUpwards(import.meta.dirname)

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'db/migrations'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`No db/migrations was found above ${import.meta.dirname}.`)
  return findUpwards(parent)
}
