import type { Ctx } from '../../platform/ctx/ctx.ts'
import { factOf } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { saveConfirmation, updateInitiative } from './queries/save.ts'
import { keeps } from './rights.ts'
import { suggestChange } from './suggest-change.ts'

export const confirmAnswers = ['right', 'changed', 'stopped'] as const

export type Confirmed = 'confirmed' | 'stopped' | 'suggested'

/**
 * Answers "is this still right?". Anyone who signed in may say it is, by name. That it stopped counts at once from who
 * answers for it; from others it is a suggestion.
 */
export async function confirmInitiative(
  ctx: Ctx,
  { id, answer }: { readonly id: string; readonly answer: 'right' | 'stopped' },
): Promise<Confirmed> {
  const initiative = await initiativeFor(ctx, 'confirm', id)
  const stopped = answer === 'stopped' && initiative.phase !== 'stopped'
  if (stopped && !keeps(ctx.actor, initiative)) {
    await suggestChange(ctx, { initiative: id, field: 'phase', proposed: 'stopped', reason: '' })
    return 'suggested'
  }
  if (stopped) await updateInitiative(ctx.db, id, { change: { phase: 'stopped' }, now: ctx.now })
  await saveConfirmation(ctx.db, id, { person: ctx.actor.person, now: ctx.now })
  const name = stopped ? 'initiatives.stopped' : 'initiatives.confirmed'
  ctx.tell(name, { verb: 'Update', ...factOf(initiative), data: { title: initiative.title } })
  return stopped ? 'stopped' : 'confirmed'
}
