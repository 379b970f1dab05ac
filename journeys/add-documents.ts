import sharp from 'sharp'
import { addDocument, checkFile, documentPath } from '../src/modules/documents/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Site } from '../src/testing/site.ts'

export interface DocumentPaths {
  /** A photo that the operator added to an initiative of their own. */
  readonly photo: string
  /** Shared with care by the connector, with the same initiative. */
  readonly withCare: string
}

interface Adding {
  /** Id of an initiative of the operator. */
  readonly initiative: string
  readonly operator: Actor
  readonly connector: Actor
}

/** A photo for all, and minutes that are shared with care. */
export async function addDocuments(site: Site, adding: Adding): Promise<DocumentPaths> {
  const { things } = site.house
  const owner = { kind: 'initiative', id: adding.initiative }
  const bytes = await photo()
  const shown = await checkFile({ fileName: 'bakken.jpg', bytes })
  const minutes = await checkFile({ fileName: 'verslag.txt', bytes: Buffer.from('We plantten bieslook.') })
  const { id: first } = await site.as(adding.operator, ctx =>
    addDocument(ctx, things, { owner, file: shown, title: 'De bakken in mei' }),
  )
  const { id: second } = await site.as(adding.connector, ctx =>
    addDocument(ctx, things, { owner, file: minutes, title: 'Verslag van de buurtavond', withCare: true }),
  )
  return { photo: documentPath({ id: first }), withCare: documentPath({ id: second }) }
}

/** A green field under a blue sky, as a camera gives it. */
export function photo(): Promise<Buffer> {
  const sky = { create: { width: 320, height: 120, channels: 3, background: '#8cf' } } as const
  return sharp({ create: { width: 320, height: 240, channels: 3, background: '#4a4' } })
    .composite([{ input: sky, top: 0, left: 0 }])
    .withExif({ IFD0: { Make: 'Toestel' } })
    .jpeg()
    .toBuffer()
}
