import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isPersons, type Circle } from '../circles/index.ts'
import { dayOf } from '../organisations/index.ts'

/** Who may see an agreement may see its coalition: its circle is that of the coalition, or one within it. */
export function fits(circle: Circle, coalition: Circle): boolean {
  if (circle === coalition || circle === 'hidden') return true
  if (coalition === 'public') return true
  return coalition === 'members' && isPersons(circle)
}

export function checkFits(circle: Circle, coalition: Circle): void {
  if (!fits(circle, coalition)) throw new Refusal('invalid', 'agreements.circle_too_wide')
}

/** The parties look at it again on a day to come. */
export function checkReviewDay(ctx: Ctx, day: string): void {
  if (day <= dayOf(ctx.now))
    throw new Refusal('invalid', 'agreements.review_day_past', { field: 'reviewDay' })
}
