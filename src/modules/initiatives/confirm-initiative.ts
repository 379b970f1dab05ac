import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { peopleWith } from '../people/index.ts'
import { factOf, type Initiative } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { saveConfirmation, updateInitiative } from './queries/save.ts'
import { rights } from './rights.ts'

export const confirmAnswers = ['right', 'changed', 'stopped'] as const

export type Confirmed = 'confirmed' | 'stopped'

/** Answers "is this still right?", by name: for who answers for it, and for connectors of the place. */
export async function confirmInitiative(
  ctx: Ctx,
  { id, answer }: { readonly id: string; readonly answer: 'right' | 'stopped' },
): Promise<Confirmed> {
  const initiative = await initiativeFor(ctx, 'confirm', id)
  const stopped = answer === 'stopped' && initiative.phase !== 'stopped'
  if (stopped) {
    allow(rights, { actor: ctx.actor, action: 'stop', thing: initiative })
    await updateInitiative(ctx.db, id, { change: { phase: 'stopped' }, now: ctx.now })
  }
  await saveAnswer(ctx, initiative, stopped)
  return stopped ? 'stopped' : 'confirmed'
}

/** A neighbour says that it is still right, by name. */
export async function vouchForInitiative(ctx: Ctx, { id }: { readonly id: string }): Promise<void> {
  const initiative = await initiativeFor(ctx, 'suggest', id)
  const thing = { ...initiative, isNear: await isNear(ctx, initiative) }
  allow(rights, { actor: ctx.actor, action: 'vouch', thing })
  await saveAnswer(ctx, initiative, false)
}

async function saveAnswer(ctx: Ctx, initiative: Initiative, stopped: boolean): Promise<void> {
  await saveConfirmation(ctx.db, initiative.id, { person: ctx.actor.person, now: ctx.now })
  const name = stopped ? 'initiatives.stopped' : 'initiatives.confirmed'
  ctx.tell(name, { verb: 'Update', ...factOf(initiative), data: { title: initiative.title } })
}

/** Whether the actor has a place within one of its places. */
async function isNear(reader: Reader, { places }: Pick<Initiative, 'places'>): Promise<boolean> {
  const { person } = reader.actor
  const [neighbour] = person === null ? [] : await peopleWith(reader, [person])
  return neighbour?.areas.some(area => places.includes(area)) ?? false
}
