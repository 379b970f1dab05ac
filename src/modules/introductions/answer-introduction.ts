import type { Ctx } from '../../platform/ctx/ctx.ts'
import { recordConsent } from '../people/index.ts'
import { factOf } from './introduction-fact.ts'
import { chosenContact } from './choose-contact.ts'
import { othersOf } from './introduction.ts'
import type { ContactWish } from './introduction-form.ts'
import { introductionFor } from './load-introduction.ts'
import { introductionsWith, saveIntroduction } from './queries/introductions.ts'
import { saveSide } from './queries/sides.ts'
import { suggestMoments } from './suggest-moments.ts'
import { mailAgreement } from './write-letters.ts'

/** Says yes, with what one shares. When the other said yes too, both get the contact details and three moments. */
export async function acceptIntroduction(
  ctx: Ctx,
  wish: { introduction: string; contact: ContactWish },
): Promise<void> {
  const introduction = await introductionFor(ctx, 'answer', wish.introduction)
  const { id } = introduction
  const me = ctx.actor.person ?? ''
  const contact = await chosenContact(ctx, wish.contact)
  await saveSide(ctx, { introduction: id, person: me }, { answer: 'yes', answered_at: ctx.now, contact })
  await recordConsent(ctx, { person: me, purpose: 'contact', given: true })
  if (othersOf(introduction, me).every(({ answer }) => answer === 'yes')) return agree(ctx, id)
  ctx.tell('introductions.accepted', factOf('Accept', id))
}

async function agree(ctx: Ctx, id: string): Promise<void> {
  await saveIntroduction(ctx, id, { agreed_at: ctx.now, moments: suggestMoments(ctx.now) })
  const [agreed] = await introductionsWith(ctx, [id])
  if (agreed) await mailAgreement(ctx, agreed)
  ctx.tell('introductions.agreed', factOf('Accept', id))
}

/** Says no, without a reason. The other hears "not now" at the moment at which silence would have said the same. */
export async function declineIntroduction(ctx: Ctx, wish: { introduction: string }): Promise<void> {
  const { id } = await introductionFor(ctx, 'answer', wish.introduction)
  await saveSide(
    ctx,
    { introduction: id, person: ctx.actor.person ?? '' },
    { answer: 'no', answered_at: ctx.now, contact: null },
  )
  ctx.tell('introductions.declined', factOf('Reject', id))
}

/** Says "later", once: it is asked again after 30 days. */
export async function postponeIntroduction(ctx: Ctx, wish: { introduction: string }): Promise<void> {
  const { id } = await introductionFor(ctx, 'postpone', wish.introduction)
  await saveSide(ctx, { introduction: id, person: ctx.actor.person ?? '' }, { later_at: ctx.now })
  ctx.tell('introductions.postponed', factOf('Update', id))
}
