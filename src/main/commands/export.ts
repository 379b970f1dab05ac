import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Command } from 'commander'
import { writePlaceArchive } from '../../modules/archives/index.ts'
import { placeNamed } from '../../modules/places/index.ts'
import { system } from '../../platform/ctx/actor.ts'
import { exportTables } from '../../platform/db/export-tables.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { answer, borrow } from './borrow.ts'
import { WrongInput } from './given.ts'
import { progress } from './progress.ts'

interface ExportFlags {
  readonly place?: string
  readonly out?: string
  readonly withAddresses?: true
}

/** `knooppunt export --place CODE --out FILE.zip`: everything of a place; `knooppunt export FOLDER`: all tables. */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'write everything of a place as one archive of open formats; or, with a folder, every table as JSON Lines, with personal data',
    )
    .argument('[folder]', 'where to write all tables')
    .option('--place <code>', 'only this place: GM0150 or deventer/zandweerd')
    .option('--out <file>', 'the zip file to write, with --place')
    .option(
      '--with-addresses',
      'for moving house: with e-mail addresses and what is between people. Keep it safe, give it to nobody',
    )
    .option('--json', 'answer as JSON')
    .action(async (folder: string | undefined, flags: ExportFlags, command: Command) => {
      const { place, out } = flags
      if (place !== undefined && out !== undefined && folder === undefined) {
        await exportPlace(command, { place, out, withAddresses: flags.withAddresses === true })
      } else if (folder !== undefined && place === undefined && out === undefined) {
        await exportAll(command, folder)
      } else {
        throw new WrongInput('Give --place and --out for the archive of a place, or a folder for all tables.')
      }
    })
}

async function exportPlace(
  command: Command,
  { place: name, out, withAddresses }: { place: string; out: string; withAddresses: boolean },
): Promise<void> {
  const bar = progress('rows')
  const { place, rows, kinds, files } = await borrow(command, async ({ house }) => {
    const place = await placeNamed(house.reader(system), name)
    if (!place) throw new Refusal('not_found', 'places.not_found')
    try {
      const file = createWriteStream(out, { mode: 0o600 })
      return await writePlaceArchive(house, { place, withAddresses, onProgress: bar.step }, file)
    } catch (error) {
      await rm(out, { force: true })
      throw error
    }
  })
  bar.end()
  answer(command, {
    json: {
      file: out,
      place,
      withAddresses,
      rows,
      kinds: kinds.map(({ kind, rows: count }) => ({ kind, rows: count })),
    },
    lines: [
      `Wrote ${rows} rows of ${place.name} in ${files.length} files to ${out}.`,
      withAddresses
        ? 'It holds e-mail addresses and what is between people: keep it safe, and give it to nobody.'
        : 'It holds no e-mail addresses. With --with-addresses it does, for moving house.',
    ],
  })
}

async function exportAll(command: Command, folder: string): Promise<void> {
  const bar = progress('tables')
  const tables = await borrow(command, ({ db }) => exportTables(db, folder, () => bar.step()))
  bar.end()
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  answer(command, {
    json: { folder, tables },
    lines: [`Wrote ${rows} rows of ${tables.length} tables to ${folder}.`],
  })
}
