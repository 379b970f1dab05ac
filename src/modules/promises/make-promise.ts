import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Things } from '../../platform/thing.ts'
import { chooseCircle, type Circle } from '../circles/index.ts'
import { checkWish } from './check-wish.ts'
import { doerOf } from './choose-doer.ts'
import { mailAsk } from './mail-ask.ts'
import { factOf, slugFor } from './promise.ts'
import type { PromiseWish } from './promise-wish.ts'
import { insertPromise, type NewPromise } from './queries/promises.ts'
import { thingsAround, whereOf } from './things-around.ts'

/** Promises something for oneself, at once; or proposes to another to do so, whose promise it is after a yes. */
export async function makePromise(
  ctx: Ctx,
  things: Things,
  wish: PromiseWish,
): Promise<{ id: string; slug: string; circle: Circle; state: 'open' | 'proposed' }> {
  await checkWish(ctx, wish)
  const doer = await doerOf(ctx, things, wish)
  const around = await thingsAround(ctx, things, wish)
  const where = await whereOf(ctx, wish, around)
  const id = newId()
  const base = around.find(thing => thing.kind !== 'person')?.circle ?? 'public'
  const chosen = { owner: { kind: 'promise', id }, wish: wish.circle ?? base, before: base }
  const circle = await chooseCircle(ctx, chosen)
  const { what, receiver = null, forWords = '', condition = '', origin = null, example = false } = wish
  const promise: NewPromise = {
    ...{ id, slug: slugFor(what, id), what, receiver, forWords, condition, origin, example, circle },
    ...doer,
    ...{ amount: wish.amount ?? null, unit: wish.amount == null ? null : (wish.unit ?? null) },
    ...{ dueDay: wish.dueDay, coalition: wish.coalition ?? null, ...where },
  }
  await insertPromise(ctx, promise)
  tellMade(ctx, promise)
  if (doer.state === 'proposed') await mailAsk(ctx, promise)
  return { id, slug: promise.slug, circle, state: doer.state }
}

function tellMade(ctx: Ctx, promise: NewPromise): void {
  const isOpen = promise.state === 'open'
  const target = promise.coalition === null ? promise.origin : { kind: 'coalition', id: promise.coalition }
  ctx.tell(isOpen ? 'promises.made' : 'promises.proposed', {
    verb: isOpen ? 'Create' : 'Offer',
    ...factOf(promise),
    ...(target && { target }),
    data: { title: promise.what },
  })
}
