import { Readable, type Writable } from 'node:stream'
import type { Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { pickRows } from '../../platform/db/archive/pick-rows.ts'
import { speakUtc } from '../../platform/db/archive/read-rows.ts'
import { readTables } from '../../platform/db/archive/read-tables.ts'
import { takenTables } from '../../platform/db/archive/table-word.ts'
import { entriesOf } from './archive-entries.ts'
import type { ArchiveWish } from './archive-wish.ts'
import { manifestOf } from './fill-manifest.ts'
import { indexHtml } from './index-html.ts'
import { manifestPath, type ArchivedFile, type Manifest } from './manifest.ts'
import { zip, type Entry } from './zip-entries.ts'

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
