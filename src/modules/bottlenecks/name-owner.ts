import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isSeenBy, peopleWith } from '../people/index.ts'
import { factOf } from './bottleneck.ts'
import { bottleneckFor } from './load-bottleneck.ts'
import { checkOwner } from './check-told.ts'
import { saveOwner } from './queries/save.ts'

/** A connector says whose rule it is, or that nobody knows. */
export async function nameOwner(
  ctx: Ctx,
  wish: { readonly bottleneck: string; readonly owner: string | null },
): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'name_owner', wish.bottleneck)
  const { id, title, owner } = bottleneck
  if (owner === wish.owner) return
  await checkOwner(ctx, wish.owner)
  await saveOwner(ctx, id, { owner: wish.owner, answerer: null })
  ctx.tell('bottlenecks.owner_named', {
    verb: 'Update',
    ...factOf(bottleneck),
    data: { title },
    asRole: true,
  })
}

/** A connector names who answers while nobody has a mandate of the owner. */
export async function nameAnswerer(
  ctx: Ctx,
  wish: { readonly bottleneck: string; readonly person: string },
): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'name_answerer', wish.bottleneck)
  const [person] = await peopleWith(ctx, [wish.person])
  if (!person || !isSeenBy(ctx.actor, person)) throw new Refusal('not_found', 'bottlenecks.person_not_found')
  const { id, title, owner } = bottleneck
  await saveOwner(ctx, id, { owner, answerer: person.id })
  ctx.tell('bottlenecks.owner_named', {
    verb: 'Update',
    ...factOf(bottleneck),
    data: { title },
    asRole: true,
  })
}
