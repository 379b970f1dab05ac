import type { Ctx } from '../ctx/ctx.ts'
import type { Fact, Thing } from './fact.ts'
import { away, moveFacts } from './move.ts'

export interface Hideable extends Thing {
  readonly areas: readonly string[]
  readonly circle: string
}

/**
 * Takes what was told about a thing off the pages with it, or without a reason puts it back. Returns the fact to tell:
 * somebody did so by right of a role.
 */
export async function hideFacts(
  ctx: Ctx,
  { id, kind, areas, circle }: Hideable,
  reason: string | null,
): Promise<Fact> {
  await moveFacts(ctx, id, reason === null ? { from: away, to: circle } : { from: circle, to: away })
  const verb = reason === null ? 'Add' : 'Remove'
  return { verb, object: { kind, id }, areas, circle: 'hidden', asRole: true }
}
