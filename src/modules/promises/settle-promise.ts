import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { addDocument, type CheckedFile } from '../documents/index.ts'
import { promiseFor } from './load-promise.ts'
import { answerWaiting } from './queries/changes.ts'
import { updatePromise } from './queries/promises.ts'
import { tellOf } from './tell-of.ts'

export interface Evidence {
  /** By which one sees it, in words; may be empty. */
  readonly evidence: string
  /** A web address; may be empty. */
  readonly link: string
  /** A photo or a paper. */
  readonly file?: CheckedFile | undefined
}

/** Who promised it says that it is done, with what shows it. */
export async function keepPromise(
  ctx: Ctx,
  things: Things,
  { id, evidence, link, file }: Evidence & { readonly id: string },
): Promise<void> {
  const { promise } = await promiseFor(ctx, 'keep', id)
  if (evidence === '' && link === '' && !file) {
    throw new Refusal('invalid', 'promises.evidence_missing', { field: 'evidence' })
  }
  await answerWaiting(ctx, id, { accepted: false, by: null })
  await updatePromise(ctx, id, { state: 'kept', evidence, evidenceLink: link, settledAt: ctx.now })
  if (file) await addDocument(ctx, things, { owner: { kind: 'promise', id }, file })
  tellOf(ctx, 'promises.kept', { verb: 'Update', promise: { ...promise, state: 'kept' } })
}

/** Who promised it says that it will not be done, and why. */
export async function breakPromise(
  ctx: Ctx,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const { promise } = await promiseFor(ctx, 'break', id)
  await answerWaiting(ctx, id, { accepted: false, by: null })
  await updatePromise(ctx, id, { state: 'broken', reason, settledAt: ctx.now })
  tellOf(ctx, 'promises.broken', { verb: 'Update', promise: { ...promise, state: 'broken' } })
}

export interface Lesson {
  /** How it went, as a story for others; may be empty. */
  readonly story: string
  readonly worked: string
  readonly differently: string
}

/** The story of a kept promise and its lesson; telling it again takes the place of what was told. */
export async function tellLesson(
  ctx: Ctx,
  { id, ...lesson }: Lesson & { readonly id: string },
): Promise<void> {
  const { promise } = await promiseFor(ctx, 'tell', id)
  await updatePromise(ctx, id, { ...lesson, toldAt: promise.toldAt ?? ctx.now })
  tellOf(ctx, promise.toldAt === null ? 'promises.story_told' : 'promises.story_retold', {
    ...{ verb: 'Announce', promise },
  })
}
