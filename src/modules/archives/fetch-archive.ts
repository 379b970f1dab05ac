import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { tellOf } from './about-archive.ts'
import type { Archive } from './archive.ts'
import { archiveWith, dropArchive } from './queries.ts'
import { archiveRights } from './rights.ts'

/** Writes down that it is fetched, and gives its bytes. */
export async function fetchArchive(ctx: Ctx, id: string): Promise<Archive> {
  allow(archiveRights, { actor: ctx.actor, action: 'fetch', thing: null })
  const archive = await archiveWith(ctx, id)
  if (archive?.way !== 'out' || archive.state !== 'ready')
    throw new Refusal('not_found', 'archives.not_found')
  tellOf(ctx, 'archives.fetched', archive)
  return archive
}

/** Throws an archive away before it expires. */
export async function throwAway(ctx: Ctx, id: string): Promise<void> {
  allow(archiveRights, { actor: ctx.actor, action: 'make', thing: null })
  const archive = await archiveWith(ctx, id)
  if (!archive) throw new Refusal('not_found', 'archives.not_found')
  await dropArchive(ctx.db, id)
  tellOf(ctx, 'archives.dropped', archive)
}
