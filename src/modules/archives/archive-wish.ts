import type { TableWords } from '../../platform/db/archive/table-word.ts'
import type { Manifest } from './manifest.ts'

export interface ArchiveWish {
  readonly place: Manifest['place']
  /** Codes of the place. */
  readonly scope: readonly string[]
  readonly withAddresses: boolean
  readonly now: Date
  readonly words: TableWords
  /** Hears how many rows of all are written. */
  onProgress(done: number, total: number): void | Promise<void>
}
