import { createHash } from 'node:crypto'
import { Readable, Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Kysely, Transaction } from 'kysely'
import { ZipFile } from 'yazl'
import type { DB } from '../../../db/types.ts'
import { pickRows } from '../../platform/db/archive/pick-rows.ts'
import { bytesOfFile, pickedFiles, pickedLines, speakUtc } from '../../platform/db/archive/read-rows.ts'
import { readTables } from '../../platform/db/archive/read-tables.ts'
import {
  columnsTaken,
  takenTables,
  type TableWords,
  type TakenShape,
} from '../../platform/db/archive/table-word.ts'
import { manifestOf } from './fill-manifest.ts'
import { indexHtml } from './index-html.ts'
import { geometryOf, isFlat, kindSchema } from './kind-schema.ts'
import { filesFolder, linesPath, manifestPath, type ArchivedFile, type Manifest } from './manifest.ts'
import { asCsv, asGeoJson, asLines } from './other-forms.ts'

export interface ArchiveWish {
  readonly place: Manifest['place']
  /** Codes of the place. */
  readonly scope: readonly string[]
  readonly withAddresses: boolean
  readonly now: Date
  readonly words: TableWords
  /** Hears how many rows of all are written. */
  onProgress(done: number, total: number): void
}

type Entry = readonly [path: string, open: () => AsyncIterable<string | Buffer>]

/** Writes the archive of a place, all as of one moment; memory does not grow with what is in it. */
export async function writeArchive(db: Kysely<DB>, wish: ArchiveWish, out: Writable): Promise<Manifest> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      await speakUtc(tx)
      const tables = await readTables(tx)
      const taken = takenTables(tables, wish.words, wish.withAddresses)
      const counts = await pickRows(tx, { tables: taken, scope: wish.scope, isMoving: wish.withAddresses })
      const files: ArchivedFile[] = []
      const manifest = () => manifestOf({ ...wish, tables, taken, counts, files })
      const entries = await entriesOf(tx, wish, { taken, counts })
      entries.push(['index.html', () => Readable.from([indexHtml(manifest())])])
      const last: Entry = [manifestPath, () => Readable.from([JSON.stringify(manifest(), null, 2)])]
      await zip({ entries, last, files, now: wish.now }, out)
      return manifest()
    })
}

interface Taken {
  readonly taken: readonly TakenShape[]
  readonly counts: ReadonlyMap<string, number>
}

async function entriesOf(tx: Transaction<DB>, wish: ArchiveWish, { taken, counts }: Taken): Promise<Entry[]> {
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
        wish.onProgress((done += lines.length), total)
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

/** One entry after the other; the manifest comes last, as it names the hashes of all others. */
async function zip(
  { entries, last, files, now }: { entries: readonly Entry[]; last: Entry; files: ArchivedFile[]; now: Date },
  out: Writable,
): Promise<void> {
  const file = new ZipFile()
  const options = { mtime: now, mode: 0o100600 }
  const output = file.outputStream as Readable
  file.on('error', (error: Error) => output.destroy(error))
  for (const [path, open] of entries) {
    file.addReadStreamLazy(path, options, hand => {
      const stream = counted(entry => files.push({ path, ...entry }))
      Readable.from(open())
        .on('error', error => output.destroy(error))
        .pipe(stream)
      hand(null, stream)
    })
  }
  file.addReadStreamLazy(last[0], options, hand => hand(null, Readable.from(last[1]())))
  file.end()
  await pipeline(output, out)
}

function counted(end: (entry: { bytes: number; sha256: string }) => void): Transform {
  const hash = createHash('sha256')
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
    flush(done) {
      end({ bytes, sha256: hash.digest('hex') })
      done()
    },
  })
}
