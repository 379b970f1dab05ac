import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { countWaysIn, lockWaysIn } from './queries/ways-in.ts'

/**
 * Who acts, when they may change how they sign in. Somebody whose role waits and who has a passkey or a provider uses that
 * first: or else whoever reads their mail would give themselves one. Refuses `people.show_more`.
 */
export async function changerOfWaysIn(ctx: Ctx): Promise<string> {
  const { person, waits = [] } = ctx.actor
  if (person === null) throw new Refusal('not_allowed', 'site.sign_in_first')
  await lockWaysIn(ctx, person)
  const { passkeys, identities } = await countWaysIn(ctx, person)
  if (waits.length > 0 && passkeys + identities > 0) throw new Refusal('not_allowed', 'people.show_more')
  return person
}

/** To be called after one was removed: undoes it by refusing `people.last_way_in`. */
export async function keepAWayIn(ctx: Ctx, person: string): Promise<void> {
  const { addresses, passkeys, identities } = await countWaysIn(ctx, person)
  if (addresses + passkeys + identities === 0) throw new Refusal('conflict', 'people.last_way_in')
}

/** For the log only. */
export function tellWaysIn(ctx: Ctx, person: string): void {
  ctx.tell('people.ways_in_changed', {
    verb: 'Update',
    object: { kind: 'person', id: person },
    areas: [],
    circle: 'hidden',
  })
}
