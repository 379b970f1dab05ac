import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { vi } from 'vitest'
import { budgetCommand } from '../src/main/commands/budget.ts'
import type { World } from '../src/testing/world.ts'

/** What `knooppunt budget WORDS --json` prints for the site. */
export async function budgetSays<T>(site: Pick<World, 'databaseUrl'>, words: readonly string[]): Promise<T> {
  vi.stubEnv('DATABASE_URL', site.databaseUrl)
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    const program = new Command().addCommand(budgetCommand())
    await program.parseAsync(['budget', ...words, '--json'], { from: 'user' })
    return JSON.parse(String(log.mock.calls[0]?.[0])) as T
  } finally {
    log.mockRestore()
    vi.unstubAllEnvs()
  }
}

/** Lets work be done on a text as a file that is gone afterwards. */
export async function asFile<T>(name: string, text: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'knooppunt-file-'))
  try {
    writeFileSync(join(folder, name), text)
    return await work(join(folder, name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
