import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { dayOf } from '../organisations/index.ts'
import type { PromiseWish } from './promise-wish.ts'
import { countMadeBy } from './queries/promises.ts'
import { makeRights } from './rights.ts'

const mostPerDay = 60
const longestAhead = 3660 // days
const day = 86_400_000 // ms

/** By when: not in the past, and not beyond what anybody can oversee. */
export function checkDay(today: string, dueDay: string): void {
  if (dueDay < today) throw new Refusal('invalid', 'promises.day_past', { field: 'dueDay' })
  if (Date.parse(dueDay) > Date.parse(today) + longestAhead * day) {
    throw new Refusal('invalid', 'promises.day_far', { field: 'dueDay' })
  }
}

/** By who signed in, not in the past, and not too many on one day. */
export async function checkWish(ctx: Ctx, { dueDay }: PromiseWish): Promise<void> {
  allow(makeRights, { actor: ctx.actor, action: 'make', thing: null })
  const today = dayOf(ctx.now)
  checkDay(today, dueDay)
  const { person } = ctx.actor
  if (person === null) return
  const made = await countMadeBy(ctx, person, new Date(ctx.now.getTime() - day))
  if (made >= mostPerDay) throw new Refusal('too_many', 'promises.too_many_today', { most: mostPerDay })
}
