import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import { vi } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import type { Opinions } from '@knooppunt/engine/opinions'
import { opinionsCommand } from '../src/main/commands/opinions.ts'

/** The texts in a zip file. */
export async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const files = new Map<string, string>()
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'))
  return files
}

/** What `knooppunt opinions --json` prints for a folder with these files. */
export async function commandSays(files: Readonly<Record<string, string>>): Promise<Opinions> {
  const to = mkdtempSync(join(tmpdir(), 'knooppunt-polis-'))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(to, file), text)
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const program = new Command().option('--json').addCommand(opinionsCommand())
  await program.parseAsync(['opinions', to, '--json'], { from: 'user' })
  const said = String(log.mock.calls[0]?.[0])
  log.mockRestore()
  rmSync(to, { recursive: true })
  return JSON.parse(said) as Opinions
}
