import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Things } from '../../platform/thing.ts'
import type { Document } from './document.ts'
import { standingDocument } from './load-document.ts'
import { bytesOf, hasAgreed, saveAgreement, saveOpening } from './queries.ts'
import { rights } from './rights.ts'

/** Says yes to handling a document with care. */
export async function agreeToCare(ctx: Ctx, things: Things, id: string): Promise<void> {
  const { document, owner } = await standingDocument(ctx, things, id)
  allow(rights, { actor: ctx.actor, action: 'open', thing: { document, owner } })
  const { person } = ctx.actor
  if (document.withCare && person !== null) await saveAgreement(ctx, id, person)
}

/** The bytes of a document. One that is shared with care asks for a yes first, and notes who opened it. */
export async function openDocument(
  ctx: Ctx,
  things: Things,
  id: string,
): Promise<{ document: Document; bytes: Buffer }> {
  const { document, owner } = await standingDocument(ctx, things, id)
  allow(rights, { actor: ctx.actor, action: 'open', thing: { document, owner } })
  const { person } = ctx.actor
  if (document.withCare && person !== null && person !== document.addedBy) {
    if (!(await hasAgreed(ctx, id, person))) throw new Refusal('conflict', 'documents.care_first')
    await saveOpening(ctx, id, person)
  }
  const bytes = await bytesOf(ctx, id)
  if (!bytes) throw new Refusal('gone', 'documents.removed')
  return { document, bytes }
}
