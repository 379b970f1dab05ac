import { Readable, type Writable } from 'node:stream'
import type { Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { entriesOf } from './archive-entries.ts'
import type { ArchiveWish } from './archive-wish.ts'
import { manifestOf } from './fill-manifest.ts'
import { indexHtml } from './index-html.ts'
import { manifestPath, type ArchivedFile, type Manifest } from './manifest.ts'
import { pickTables } from './pick-tables.ts'
import { zip, type Entry } from './zip-entries.ts'

/** Writes the archive of a place, all as of one moment; memory does not grow with what is in it. */
export async function writeArchive(db: Kysely<DB>, wish: ArchiveWish, out: Writable): Promise<Manifest> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      const picked = await pickTables(tx, wish)
      const files: ArchivedFile[] = []
      const manifest = () => manifestOf({ ...wish, ...picked, files })
      const entries = await entriesOf(tx, wish, picked)
      entries.push(['index.html', () => Readable.from([indexHtml(manifest())])])
      const last: Entry = [manifestPath, () => Readable.from([JSON.stringify(manifest(), null, 2)])]
      await zip({ entries, last, files, now: wish.now }, out)
      return manifest()
    })
}
