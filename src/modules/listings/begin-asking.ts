import type { Ctx } from '../../platform/ctx/ctx.ts'
import { addressesOf } from '../people/index.ts'
import { kinds } from './kinds.ts'
import type { ListingKind } from './listing.ts'
import { addAsks } from './queries/asks.ts'
import { markAsked } from './queries/checks.ts'

/** Notes whom to mail about these. Where nobody can be mailed, an answer is waited for at once. */
export async function beginAsking(ctx: Ctx, kind: ListingKind, ids: readonly string[]): Promise<number> {
  const keepers = await kinds[kind].keepersOf(ctx, ids)
  const addresses = await addressesOf(ctx, [...new Set(keepers.map(({ person }) => person))])
  const reachable = new Set(addresses.map(({ person }) => person))
  const asks = keepers.filter(({ person }) => reachable.has(person))
  await addAsks(ctx, kind, asks)
  const asked = new Set(asks.map(({ id }) => id))
  await markAsked(
    ctx,
    kind,
    ids.filter(id => !asked.has(id)),
  )
  return asks.length
}
