import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { aroundPromises, decidersOf, type Around } from './around-promise.ts'
import type { MadePromise } from './promise.ts'
import { withWaitingChange } from './queries/changes.ts'
import { lockPromise } from './queries/promises.ts'
import { spokenFor } from './queries/select.ts'
import { rights, type Affair, type PromiseAction } from './rights.ts'

/** A promise as the actor stands to it. */
export interface Standing extends Affair {
  readonly around: Around
  /** Who says yes to another content; empty when nobody can. */
  readonly deciders: readonly string[]
}

/** How the reader stands to a promise that the reader may see. */
export async function standingOf(reader: Reader, promise: MadePromise): Promise<Standing> {
  const { person } = reader.actor
  const { organisation } = promise
  const around = (await aroundPromises(reader, [promise])).get(promise.id)
  if (!around) throw new Error(`Nothing is known around the promise ${promise.id}.`)
  const deciders = await decidersOf(reader, promise, around)
  const speaks = organisation !== null && (await spokenFor(reader)).includes(organisation)
  const isOwner = person !== null && (organisation === null ? promise.person === person : speaks)
  return {
    ...{ promise, around, deciders, isOwner },
    isAsked: isOwner && (promise.person === null || promise.person === person),
    changeWaits: (await withWaitingChange(reader, [promise.id])).length > 0,
    decides: person !== null && deciders.includes(person),
  }
}

/** The promise for an act of the actor, locked. What the actor may not see is not there. */
export async function promiseFor(ctx: Ctx, action: PromiseAction, id: string): Promise<Standing> {
  const promise = await lockPromise(ctx, id)
  if (!promise) throw new Refusal('not_found', 'promises.not_found')
  const standing = await standingOf(ctx, promise)
  allow(rights, { actor: ctx.actor, action, thing: standing })
  return standing
}
