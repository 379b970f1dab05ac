import type { Ctx } from '../../platform/ctx/ctx.ts'
import { dayOf } from '../organisations/index.ts'
import { addressesOf } from '../people/index.ts'
import { aroundPromises } from './around-promise.ts'
import type { MadePromise } from './promise.ts'
import { takeRound, type Followed } from './queries/asks.ts'
import { lockPromise } from './queries/promises.ts'
import { roundOn, type Round } from './rounds.ts'
import { tellOf } from './tell-of.ts'
import { mailRound } from './write-mail.ts'

/** Sends what is due about one promise: to who promised it, or to the others when nothing was heard. Each round goes out once. */
export async function sendRound(ctx: Ctx, followed: Followed): Promise<void> {
  const round = roundOn(dayOf(ctx.now), followed)
  const promise = await lockPromise(ctx, followed.id)
  if (!promise || !round) return
  const owners = (await aroundPromises(ctx, [promise])).get(promise.id)?.owners ?? []
  const addresses = await addressesOf(ctx, owners)
  // Where nobody can be asked, waiting helps nobody.
  const isPast = round === 'due' || round === 'again'
  const isUnheard = round === 'escalated' || (isPast && addresses.length === 0)
  const taken: Round = isUnheard ? 'escalated' : round
  if (!(await takeRound(ctx, { promise: promise.id, dueDay: promise.dueDay, round: taken }))) return
  if (taken === 'escalated') return tellOverdue(ctx, promise)
  for (const address of addresses) await mailRound(ctx, { promise, address, round: taken })
}

function tellOverdue(ctx: Ctx, promise: MadePromise): void {
  tellOf(ctx, 'promises.overdue', { verb: 'Flag', promise, circle: 'hidden' })
}
