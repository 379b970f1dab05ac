import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { ageListings } from './age-listings.ts'
import { saveSpans } from './queries/spans.ts'
import { manageRights } from './rights.ts'

const months = z.coerce
  .number('listings.months_wrong')
  .int('listings.months_wrong')
  .min(1, 'listings.months_wrong')
  .max(60, 'listings.months_wrong')

export const SpansForm = z.object({ initiative: months, organisation: months })

/** Says how many months a confirmation counts; what is shown follows at once. */
export async function setSpans(ctx: Ctx, wish: z.output<typeof SpansForm>): Promise<void> {
  allow(manageRights, { actor: ctx.actor, action: 'set_spans', thing: null })
  await saveSpans(ctx, wish)
  ctx.later(ageListings, {}, { key: ageListings })
  const object = { kind: 'listing', id: 'spans' }
  ctx.tell('listings.spans_set', { verb: 'Update', object, areas: [], circle: 'members', data: wish })
}
