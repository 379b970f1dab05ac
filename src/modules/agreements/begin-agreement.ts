import slugify from '@sindresorhus/slugify'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type CircleWish } from '../circles/index.ts'
import { coalitionsWith } from '../coalitions/index.ts'
import { dayOf } from '../organisations/index.ts'
import { factOf, type Kind } from './agreement.ts'
import { oneLine, tidy } from './canonical-text.ts'
import { checkFits } from './fit-circle.ts'
import { messages } from './messages/messages.ts'
import { insertAgreement } from './queries/agreements.ts'
import { insertSections } from './queries/draft.ts'
import { beginRights } from './rights.ts'
import { templateOf } from './templates.ts'

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
  const title = oneLine(wish.title)
  const { kind, reviewDay, lang = 'nl' } = wish
  const slug = `${slugify(title).slice(0, 60).replace(/-+$/, '') || 'afspraak'}-${id.slice(-6)}`
  const agreement = {
    id,
    slug,
    coalition: coalition.id,
    kind,
    title,
    reviewDay,
    places,
    areas,
    circle,
    example,
  }
  await insertAgreement(ctx, agreement)
  const sections = templateOf(kind, wordsOf(messages, lang))
  await insertSections(ctx, id, {
    sections: sections.map(({ heading, text }) => ({ heading, text: tidy(text) })),
    from: 0,
  })
  ctx.tell('agreements.begun', {
    verb: 'Create',
    ...factOf({ ...agreement, versions: 0, hiddenAt: null }),
    data: { title },
  })
  return { id, slug }
}

export function checkReviewDay(ctx: Ctx, day: string): void {
  if (day <= dayOf(ctx.now))
    throw new Refusal('invalid', 'agreements.review_day_past', { field: 'reviewDay' })
}
