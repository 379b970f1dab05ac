import type { Writable } from 'node:stream'
import { system } from '../../platform/ctx/actor.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { scopeOf, type Place } from '../places/index.ts'
import type { Manifest } from './manifest.ts'
import { openArchive, type ArchiveLimits } from './open-archive.ts'
import { restoreArchive, type Restored } from './restore-archive.ts'
import { tableWords } from './tables.ts'
import { writeArchive } from './write-archive.ts'

/** Hears how many rows of all are done. */
export type OnProgress = (done: number, total: number) => void | Promise<void>

const unheard: OnProgress = () => undefined

export interface PlaceArchiveWish {
  readonly place: Place
  /** For moving house: with addresses and what is between people. */
  readonly withAddresses: boolean
  readonly onProgress?: OnProgress
}

/** Writes everything of a place as one zip file of open formats. */
export async function writePlaceArchive(
  { db, now }: Pick<House, 'db' | 'now'>,
  { place, withAddresses, onProgress = unheard }: PlaceArchiveWish,
  out: Writable,
): Promise<Manifest> {
  const { code, name, path } = place
  return writeArchive(
    db,
    {
      place: { code, name, path },
      scope: scopeOf(place),
      withAddresses,
      now: now(),
      words: tableWords,
      onProgress,
    },
    out,
  )
}

interface Restoring {
  readonly by?: Actor
  readonly limits?: ArchiveLimits
  readonly onProgress?: OnProgress
}

/** Restores what is in the file, all or nothing. Refuses, with a sentence, a file that cannot stand here. */
export async function restorePlaceArchive(
  house: Pick<House, 'transact'>,
  file: string,
  { by = system, limits, onProgress = unheard }: Restoring = {},
): Promise<Restored & { readonly manifest: Manifest }> {
  const archive = await openArchive(file, limits)
  try {
    return await house.transact(by, async ctx => {
      const restored = await restoreArchive(ctx, { archive, words: tableWords, onProgress })
      const { manifest } = archive
      const object = { kind: 'place', id: manifest.place.code }
      ctx.tell('archives.restored', {
        ...{ verb: 'Add', object, areas: [], circle: 'hidden', asRole: true },
        data: { rows: restored.added },
      })
      return { ...restored, manifest }
    })
  } finally {
    archive.close()
  }
}
