import type { Ctx } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import type { Things } from '../../platform/thing.ts'
import { factOf } from './document.ts'
import { standingDocument } from './load-document.ts'
import { saveRemoval } from './queries.ts'
import { answersFor, rights } from './rights.ts'

/** Takes a document away: its bytes are gone at once, its address says so. */
export async function removeDocument(ctx: Ctx, things: Things, id: string): Promise<void> {
  const { document, owner } = await standingDocument(ctx, things, id)
  allow(rights, { actor: ctx.actor, action: 'remove', thing: { document, owner } })
  await saveRemoval(ctx, id)
  ctx.tell('documents.removed', {
    verb: 'Remove',
    ...factOf(document),
    data: { title: document.title, thing: owner.title },
    ...(!answersFor(ctx.actor, { document, owner }) && { asRole: true }),
  })
}
