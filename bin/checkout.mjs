import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout; the real one, also when npx started us through a link. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A hash over the names and contents of files and folders; what does not exist counts as absent. */
export function contentHash(names) {
  const hash = createHash('sha256')
  for (const file of names.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/** The stamp says for which content something was made; a half-made thing has none. */
export function stampIn(file) {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}

function filesUnder(name) {
  const found = statSync(join(root, name), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [name]
  return readdirSync(join(root, name))
    .sort()
    .flatMap(entry => filesUnder(`${name}/${entry}`))
}
