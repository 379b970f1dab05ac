import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { affairOf } from './load-affair.ts'
import { organisationOf } from './load-organisation.ts'
import type { Mandate } from './mandate.ts'
import type { Organisation } from './organisation.ts'
import { isHeldOn } from './position.ts'
import { addMandate, mandateWith, saveMandateEnd } from './queries/mandates.ts'
import { positionWith } from './queries/positions.ts'
import { organisationRights } from './rights.ts'

export type MandateWish = Pick<
  Mandate,
  'position' | 'everything' | 'subjects' | 'upToCents' | 'maySign' | 'from' | 'until'
>

/** Lets who holds a position speak for the organisation, about everything or about some subjects. */
export async function giveMandate(ctx: Ctx, wish: MandateWish): Promise<void> {
  const position = await positionWith(ctx, wish.position)
  if (!position?.isConfirmed) throw new Refusal('not_found', 'organisations.position_gone')
  const organisation = await organisationOf(ctx, position.organisation)
  const thing = await affairOf(ctx, organisation)
  allow(organisationRights, { actor: ctx.actor, action: 'give_mandate', thing })
  const isBare = !wish.everything && wish.subjects.length === 0 && wish.upToCents === null
  if (isBare) throw new Refusal('invalid', 'organisations.about_missing', { field: 'everything' })
  if (wish.until !== null && wish.until < wish.from) {
    throw new Refusal('invalid', 'organisations.until_before_from', { field: 'until' })
  }
  if (!isHeldOn(position, wish.from)) {
    throw new Refusal('invalid', 'organisations.outside_position', { field: 'from' })
  }
  const subjects = wish.everything ? [] : wish.subjects
  const upToCents = wish.everything ? null : wish.upToCents
  await addMandate(ctx, { ...wish, subjects, upToCents, givenBy: ctx.actor.person })
  tell(ctx, 'organisations.mandate_given', { organisation, person: position.person })
}

/** Takes a mandate back, or lays one's own down. It counts no longer from today on. */
export async function endMandate(ctx: Ctx, wish: { mandate: string }): Promise<Organisation> {
  const mandate = await mandateWith(ctx, wish.mandate)
  if (!mandate) throw new Refusal('not_found', 'organisations.mandate_gone')
  const organisation = await organisationOf(ctx, mandate.organisation)
  if (ctx.actor.person !== mandate.person) {
    const thing = await affairOf(ctx, organisation)
    allow(organisationRights, { actor: ctx.actor, action: 'give_mandate', thing })
  }
  await saveMandateEnd(ctx, mandate.id)
  tell(ctx, 'organisations.mandate_ended', { organisation, person: mandate.person })
  return organisation
}

/** What a mandate is about stays on the page; the fact only says whose it is, to those who signed in. */
export function tell(
  ctx: Ctx,
  what: `organisations.mandate_${'given' | 'ended'}`,
  { organisation: { id, areas, name }, person }: { organisation: Organisation; person: string },
): void {
  ctx.tell(what, {
    verb: what === 'organisations.mandate_given' ? 'Add' : 'Remove',
    object: { kind: 'organisation', id },
    target: { kind: 'person', id: person },
    areas,
    circle: 'members',
    data: { name },
  })
}
