import { moveFacts } from '../../platform/activities/move.ts'
import type { Consumer } from '../../platform/activities/consume.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { comeInForce } from './come-in-force.ts'
import { fits } from './check-draft.ts'
import { affairOf } from './load-agreement.ts'
import { agreementsOf, updateAgreement } from './queries/agreements.ts'

/** What becomes of agreements when their coalition changes: a narrower circle, or the party gone that had not signed. */
export const followCoalitions: Consumer = {
  name: 'agreements-follow-coalitions',
  async hear(ctx, activities) {
    const changed = activities.filter(
      ({ name, object }) => name.startsWith('coalitions.') && object.kind === 'coalition',
    )
    await followThese(ctx, [...new Set(changed.map(({ object }) => object.id))])
  },
}

async function followThese(ctx: Ctx, coalitions: readonly string[]): Promise<void> {
  for (const agreement of await agreementsOf(ctx, coalitions)) {
    const affair = await affairOf(ctx, agreement)
    const { circle } = affair.coalition
    if (!fits(agreement.circle, circle)) {
      await updateAgreement(ctx, agreement.id, { circle })
      await moveFacts(ctx, agreement.id, { from: agreement.circle, to: circle })
    }
    await comeInForce(ctx, affair)
  }
}
