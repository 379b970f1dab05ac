import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import {
  checkImport,
  dropImport,
  importRows,
  importSummary,
  saveImport,
  startImport,
  verdicts,
  whySentence,
  type ImportSummary,
  type ShownRow,
} from '../../modules/imports/index.ts'
import { placeNamed } from '../../modules/places/index.ts'
import { StartProblem } from '../../platform/config/start-problem.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { answer, borrow } from './borrow.ts'
import { progress } from './progress.ts'

const everyRow = 1_000_000

export interface ListFlags {
  readonly place: string
  readonly map?: string
  readonly dryRun?: true
}

/** The same road as the page for connectors. */
export async function importList(command: Command, file: string, flags: ListFlags): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new StartProblem('data_not_usable', `The file ${file} cannot be read. Check its name and folder.`)
  })
  await borrow(command, async ({ house }) => {
    const id = await begin(house, { fileName: basename(file), bytes, flags })
    const { summary, rows } = await run(house, id, flags.dryRun === true)
    answer(command, {
      json: { ...summary.counts, added: summary.one.added, rows },
      lines: report(summary, rows),
    })
  })
}

async function begin(
  house: House,
  wish: { fileName: string; bytes: Buffer; flags: ListFlags },
): Promise<string> {
  const { fileName, bytes, flags } = wish
  const place = await placeNamed(house.reader(system), flags.place)
  if (!place) throw new Refusal('not_found', 'places.not_found')
  const mapping = flags.map === undefined ? {} : { mapping: readMapping(flags.map) }
  const { id } = await house.transact(system, ctx =>
    startImport(ctx, { fileName, bytes, place: place.code, ...mapping }),
  )
  return id
}

/** A dry run leaves nothing behind. */
async function run(
  house: House,
  id: string,
  isDry: boolean,
): Promise<{ summary: ImportSummary; rows: readonly ShownRow[] }> {
  const bar = progress('rows')
  await checkImport(house, id, (done, total) => bar.step(done, total))
  if (!isDry) await saveImport(house, id, (done, total) => bar.step(done, total))
  bar.end()
  const reader = house.reader(system)
  const shown = {
    summary: await importSummary(reader, id),
    rows: await importRows(reader, id, { limit: everyRow }),
  }
  if (isDry) await house.transact(system, ctx => dropImport(ctx, id))
  return shown
}

function report({ one, counts }: ImportSummary, rows: readonly ShownRow[]): string[] {
  const toLookAt = rows.filter(({ verdict }) => verdict === 'doubtful' || verdict === 'wrong')
  return [
    verdicts.map(verdict => `${counts[verdict]} ${verdict}`).join(', '),
    ...toLookAt.map(
      ({ row, verdict, why }) =>
        `  row ${row}  ${verdict}: ${why.map(one => whySentence('en', one)).join(' ')}`,
    ),
    one.savedAt === null
      ? 'Nothing was saved; leave out --dry-run to save.'
      : `Added ${one.added}. Doubtful and wrong rows were left out; undo it at /import/${one.id}.`,
  ]
}

function readMapping(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map(pair => {
      const [field = '', ...column] = pair.split('=')
      return [field.trim(), column.join('=').trim()]
    }),
  )
}
