import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type CircleWish } from '../circles/index.ts'
import { coalitionsWith } from '../coalitions/index.ts'
import type { Kind } from './agreement.ts'
import { oneLine } from './canonical-text.ts'
import { checkFits, checkReviewDay } from './check-draft.ts'
import { beginRights } from './rights.ts'
import { startDraft } from './start-draft.ts'

export interface AgreementWish {
  /** Id of the coalition. */
  readonly coalition: string
  readonly kind: Kind
  readonly title: string
  /** `2027-03-03` */
  readonly reviewDay: string
  /** Left out: that of the coalition. */
  readonly circle?: CircleWish
  /** In which the template is filled in. */
  readonly lang?: Lang
}

/** A party that owns the issue begins a draft from a template. */
export async function beginAgreement(ctx: Ctx, wish: AgreementWish): Promise<{ id: string; slug: string }> {
  const [coalition] = await coalitionsWith(ctx, [wish.coalition])
  if (!coalition) throw new Refusal('not_found', 'agreements.coalition_not_found')
  allow(beginRights, { actor: ctx.actor, action: 'begin', thing: coalition })
  checkReviewDay(ctx, wish.reviewDay)
  const id = newId()
  const owner = { kind: 'agreement', id }
  const circle = await chooseCircle(ctx, {
    ...{ owner, wish: wish.circle ?? coalition.circle, before: coalition.circle },
  })
  checkFits(circle, coalition.circle)
  const { places, areas, example } = coalition
  const { kind, reviewDay, lang = 'nl' } = wish
  const told = { id, coalition: coalition.id, kind, title: oneLine(wish.title), reviewDay }
  return startDraft(ctx, { ...told, places, areas, circle, example }, lang)
}
