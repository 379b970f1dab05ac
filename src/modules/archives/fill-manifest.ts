import { columnsTaken, isTaken, type Table, type TakenShape } from '../../platform/db/archive/table-word.ts'
import {
  filesFolder,
  formatName,
  formatVersion,
  licenceNote,
  readersColumn,
  type ArchivedFile,
  type ArchivedKind,
  type Manifest,
} from './manifest.ts'
import type { ArchiveWish } from './archive-wish.ts'

interface Filling extends Pick<ArchiveWish, 'place' | 'withAddresses' | 'now' | 'words'> {
  readonly tables: readonly Table[]
  readonly taken: readonly TakenShape[]
  readonly counts: ReadonlyMap<string, number>
  readonly files: readonly ArchivedFile[]
}

/** What the archive says of itself, as far as it is written. */
export function manifestOf(filling: Filling): Manifest {
  const { place, withAddresses, now, taken, counts, files } = filling
  return {
    ...{ format: formatName, version: formatVersion, madeAt: now.toISOString(), place, withAddresses },
    licence: licenceNote,
    rows: [...counts.values()].reduce((sum, count) => sum + count, 0),
    kinds: taken.map(table => kindOf(table, filling)),
    leftOut: leftOut(filling),
    files: [...files],
  }
}

function kindOf(table: TakenShape, { counts, files, withAddresses }: Filling): ArchivedKind {
  const { name, comment, word } = table
  const holdsFiles = typeof word.rows === 'object' && 'files' in word.rows ? word.rows.files : null
  const columns = holdsFiles === null ? columnsTaken(table).map(column => column.name) : []
  return {
    ...{ kind: name, about: comment, rows: counts.get(name) ?? 0, columns },
    private: withAddresses ? (word.moving ? columns : (word.veiled ?? []).flatMap(veil => veil.columns)) : [],
    persons: table.foreignKeys.filter(key => key.table === 'people').flatMap(key => key.columns),
    readers: readersColumn(columns),
    files: files
      .map(({ path }) => path)
      .filter(path => !path.startsWith('files/') && path.split('/')[1]?.split('.')[0] === name)
      .concat(holdsFiles === null ? [] : [filesFolder(holdsFiles)]),
  }
}

function leftOut({ tables, words, taken }: Filling): Manifest['leftOut'] {
  const along = new Set(taken.map(({ name }) => name))
  return tables.flatMap(({ name }) => {
    const word = words[name]
    if (along.has(name) || word === undefined) return []
    return [{ kind: name, why: isTaken(word) ? 'It goes along only when moving house.' : word.left }]
  })
}
