import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder that the database's user can reach too; removed when the block that holds it ends. */
export function temporaryDataFolder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'knooppunt-test-'))
  chmodSync(path, 0o755)
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}
