import { Readable } from 'node:stream'
import type { Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { bytesOfFile, pickedFiles, pickedLines } from '../../platform/db/archive/read-rows.ts'
import { columnsTaken, type TakenShape } from '../../platform/db/archive/table-word.ts'
import { geometryOf, isFlat, kindSchema } from './kind-schema.ts'
import { filesFolder, linesPath } from './manifest.ts'
import { asCsv, asGeoJson, asLines } from './other-forms.ts'
import type { ArchiveWish } from './archive-wish.ts'
import type { Entry } from './zip-entries.ts'

interface Taken {
  readonly taken: readonly TakenShape[]
  readonly counts: ReadonlyMap<string, number>
}

/** All files of the archive but the index and the manifest. */
export async function entriesOf(
  tx: Transaction<DB>,
  wish: Pick<ArchiveWish, 'withAddresses' | 'onProgress'>,
  { taken, counts }: Taken,
): Promise<Entry[]> {
  const along = new Set(taken.map(({ name }) => name))
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  let done = 0
  const entries: Entry[] = []
  for (const table of taken) {
    const { rows } = table.word
    if (typeof rows === 'object' && 'files' in rows) {
      entries.push(...(await fileEntries(tx, table, rows.files)))
      continue
    }
    const parts = () => pickedLines(tx, table, { isMoving: wish.withAddresses, along })
    const counting = async function* () {
      for await (const lines of parts()) {
        await wish.onProgress((done += lines.length), total)
        yield lines
      }
    }
    const columns = columnsTaken(table).map(({ name }) => name)
    const geometry = geometryOf(table)
    entries.push(
      [linesPath(table.name), () => asLines(counting())],
      [
        `schemas/${table.name}.schema.json`,
        () => Readable.from([JSON.stringify(kindSchema(table), null, 2)]),
      ],
    )
    if (isFlat(table)) entries.push([`csv/${table.name}.csv`, () => asCsv(parts(), columns)])
    if (geometry) entries.push([`geojson/${table.name}.geojson`, () => asGeoJson(parts(), geometry)])
  }
  return entries
}

async function fileEntries(tx: Transaction<DB>, table: TakenShape, owner: string): Promise<Entry[]> {
  const found = await pickedFiles(tx, table, owner)
  return found.map(({ id, name }) => {
    const [, ending = 'bin'] = /\.([a-z0-9]{1,10})$/i.exec(name) ?? []
    return [
      `${filesFolder(owner)}${id}.${ending.toLowerCase()}`,
      async function* () {
        yield await bytesOfFile(tx, table, id)
      },
    ]
  })
}
