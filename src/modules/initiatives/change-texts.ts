import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, type Initiative } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { saveConfirmation, updateInitiative } from './queries/save.ts'

export type InitiativeTexts = Pick<Initiative, 'title' | 'summary' | 'story' | 'phase'>

/** Changes what it says and confirms it; places, needs and reins stay. Refuses when somebody changed it since `version`. */
export async function changeTexts(
  ctx: Ctx,
  wish: { readonly id: string; readonly version: number; readonly texts: InitiativeTexts },
): Promise<void> {
  const initiative = await initiativeFor(ctx, 'edit', wish.id)
  if (initiative.version !== wish.version) throw new Refusal('invalid', 'initiatives.changed_meanwhile')
  const { id, title, phase } = { ...initiative, ...wish.texts }
  await updateInitiative(ctx.db, id, { change: wish.texts, now: ctx.now })
  await saveConfirmation(ctx.db, id, { person: ctx.actor.person, now: ctx.now })
  ctx.tell('initiatives.updated', { verb: 'Update', ...factOf(initiative), data: { title, phase } })
}
