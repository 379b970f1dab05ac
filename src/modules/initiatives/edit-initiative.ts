import { moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { chooseCircle, type SavedCircle } from '../circles/index.ts'
import { factOf } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { saveConfirmation, updateInitiative } from './queries/save.ts'
import { areasOf, type InitiativeWish } from './wish.ts'

export interface Edit extends Required<Omit<InitiativeWish, 'parties'>> {
  readonly id: string
  /** The version that was on the screen. */
  readonly version: number
}

/**
 * Changes everything a steward can change, and confirms it. Refuses when somebody else changed it since; then nothing is saved.
 * Returns who may see it, before and now.
 */
export async function editInitiative(
  ctx: Ctx,
  { id, version, wants, reins, ...change }: Edit,
): Promise<SavedCircle> {
  const before = await initiativeFor(ctx, 'edit', id)
  if (before.version !== version) throw new Refusal('conflict', 'initiatives.changed_meanwhile')
  const areas = await areasOf(ctx, change.places)
  const details = { wants, reins }
  const circle = await chooseCircle(ctx, {
    ...{ owner: { kind: 'initiative', id }, wish: change.circle, before: before.circle },
  })
  await updateInitiative(ctx.db, id, { change: { ...change, circle, areas }, details, now: ctx.now })
  await moveFacts(ctx, id, { from: before.circle, to: circle })
  if (ctx.actor.helper === undefined) {
    await saveConfirmation(ctx.db, id, { person: ctx.actor.person, now: ctx.now })
  }
  const touched = [...new Set([...areas, ...before.areas])]
  const fact = factOf({ ...before, areas: touched, circle })
  ctx.tell('initiatives.updated', {
    verb: 'Update',
    ...fact,
    data: {
      title: change.title,
      phase: change.phase,
      ...(before.phase !== change.phase && { phaseBefore: before.phase }),
    },
  })
  return { wish: change.circle, saved: circle, before: before.circle }
}
