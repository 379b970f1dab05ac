import type { Ctx } from '../../platform/ctx/ctx.ts'
import { factOf, joined, type Coalition, type DecisionRule, type Party } from './coalition.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { coalitionFor } from './load-coalition.ts'
import { updateCoalition } from './queries/coalitions.ts'
import { updateParty } from './queries/parties.ts'
import { replaceReins } from './queries/reins.ts'
import type { Rein } from './reins.ts'

export interface ShapeWish {
  readonly coalition: string
  readonly reins: readonly Rein[]
  readonly rule: DecisionRule
  readonly conflictPath: string
  readonly outsider: string
}

/** Who begins writes down how they would decide; from the second party on that is changed by agreement only. */
export async function shapeCoalition(
  ctx: Ctx,
  { coalition: id, reins, ...change }: ShapeWish,
): Promise<void> {
  const coalition = await coalitionFor(ctx, 'shape', id)
  await updateCoalition(ctx, id, change)
  await replaceReins(ctx, id, reins)
  ctx.tell('coalitions.changed', { verb: 'Update', ...factOf(coalition), data: { name: coalition.name } })
}

/** A steward lets another party keep the page too, or takes that back; somebody always does. */
export async function shareStewardship(
  ctx: Ctx,
  { coalition: id, party, isSteward }: { coalition: string; party: string; isSteward: boolean },
): Promise<void> {
  const coalition = await coalitionFor(ctx, 'share', id)
  const found = joined(coalition).find(one => one.id === party)
  if (!found || (isSteward && found.person === null)) {
    throw new Refusal('not_found', 'coalitions.party_not_found')
  }
  const left = joined(coalition).filter(one => one.isSteward && one.id !== party)
  if (!isSteward && left.length === 0) throw new Refusal('conflict', 'coalitions.last_steward')
  await setSteward(ctx, coalition, { ...found, isSteward })
}

/** A party keeps the page from now on, or does not any more; who it concerns hears it. */
export async function setSteward(
  ctx: Ctx,
  coalition: Coalition,
  { id, organisation, person, isSteward }: Pick<Party, 'id' | 'organisation' | 'person' | 'isSteward'>,
): Promise<void> {
  await updateParty(ctx, id, { isSteward })
  ctx.tell(isSteward ? 'coalitions.steward_added' : 'coalitions.steward_left', {
    verb: isSteward ? 'Add' : 'Remove',
    ...factOf(coalition),
    target: { kind: 'party', id },
    data: { name: coalition.name, organisation, person },
  })
}
