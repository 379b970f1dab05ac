import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { may } from '../../platform/rights.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Import, ImportState } from './import.ts'
import { importWith, lockImport } from './queries/imports.ts'
import { rights } from './rights.ts'

/** The import with its place; for who may not see it, it is not there. */
export async function importSeen(reader: Reader, id: string): Promise<{ one: Import; place: Place }> {
  return seen(reader, await importWith(reader, id))
}

/** The import for its next step, locked. Refuses when it is not in one of these states. */
export async function importIn(
  ctx: Ctx,
  id: string,
  states: readonly ImportState[],
): Promise<{ one: Import; place: Place }> {
  const found = await seen(ctx, await lockImport(ctx, id))
  if (!states.includes(found.one.state)) throw new Refusal('closed', 'imports.not_now')
  return found
}

async function seen(reader: Reader, one: Import | undefined): Promise<{ one: Import; place: Place }> {
  const [place] = one ? await placesWith(reader, [one.place]) : []
  if (!one || !place || may(rights, { actor: reader.actor, action: 'see', thing: place }) !== null) {
    throw new Refusal('not_found', 'imports.not_found')
  }
  return { one, place }
}
