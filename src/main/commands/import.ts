import { access } from 'node:fs/promises'
import { Command } from 'commander'
import { restorePlaceArchive } from '../../modules/archives/index.ts'
import { StartProblem } from '../../platform/config/start-problem.ts'
import { answer, borrow } from './borrow.ts'
import { WrongInput } from './given.ts'
import { importList, type ListFlags } from './import-list.ts'
import { progress } from './progress.ts'

/** `knooppunt import FILE.zip`: the archive of a place; `knooppunt import FILE --place CODE`: a list. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'restore the archive of a place (.zip), or add the initiatives of a CSV or XLSX file; what is there already is left alone',
    )
    .argument('<file>')
    .option('--place <code>', 'of a list: the place it is about, GM0150 or deventer/zandweerd')
    .option(
      '--map <columns>',
      'of a list: field=column,...: which column holds what; the rest is guessed (title=Naam,theme=Categorie)',
    )
    .option('--dry-run', 'of a list: only say what would happen per row')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { place, ...flags }: Partial<ListFlags>, command: Command) => {
      if (/\.zip$/i.test(file)) await importArchive(command, file)
      else if (place === undefined) throw new WrongInput('A list needs the place it is about: --place GM0150')
      else await importList(command, file, { ...flags, place })
    })
}

async function importArchive(command: Command, file: string): Promise<void> {
  await access(file).catch(() => {
    throw new StartProblem('data_not_usable', `The file ${file} cannot be read. Check its name and folder.`)
  })
  const bar = progress('rows')
  const { added, known, manifest } = await borrow(command, ({ house }) =>
    restorePlaceArchive(house, file, { onProgress: bar.step }),
  )
  bar.end()
  answer(command, {
    json: { place: manifest.place, added, known },
    lines: [`Restored ${manifest.place.name}: ${added} rows are new, ${known} were there already.`],
  })
}
