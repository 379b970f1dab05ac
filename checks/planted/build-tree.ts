import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Tree } from './clean-house.ts'

/** Writes a tree to a new folder, with the project's own packages beside it. The caller removes it. */
export function buildTree(tree: Tree): string {
  const root = mkdtempSync(join(tmpdir(), 'knooppunt-planted-'))
  for (const [file, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'), 'dir')
  return root
}
