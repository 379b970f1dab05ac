import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { dayOf, mandatesAt, organisationsLike, runsOn } from '../organisations/index.ts'
import { makePromise } from '../promises/index.ts'
import { checkSignpost, type OfferWish } from './offer-promise.ts'
import { insertOffer } from './queries/offers.ts'
import { allowedAt, liveFact } from './stand.ts'

/** What is asked, of an organisation by its name. */
export interface OrganisationWish extends Pick<OfferWish, 'signpost' | 'what' | 'dueDay'> {
  readonly organisation: string
}

/** Asks a promise of an organisation that is not at the table: who speaks for it says yes or no, by mail or on its page. */
export async function askOrganisation(
  ctx: Ctx,
  things: Things,
  { table, ...wish }: OrganisationWish & { readonly table: string },
): Promise<void> {
  const { signpost, what, dueDay } = wish
  const at = await allowedAt(ctx, 'lead', { table, seat: null })
  await checkSignpost(ctx, table, signpost)
  if (dueDay < dayOf(ctx.now)) throw new Refusal('invalid', 'signposts.day_past', { field: 'dueDay' })
  const organisation = await organisationCalled(ctx, wish.organisation, at.table.areas)
  await checkSpokenFor(ctx, organisation)
  const origin = { kind: 'signpost', id: signpost }
  const { id: promise } = await makePromise(ctx, things, { what, dueDay, origin, by: { organisation } })
  const offer = { id: newId(), signpost, what, dueDay, seat: null, promise }
  await insertOffer(ctx, { ...offer, offeredBy: ctx.actor.person })
  ctx.tell('signposts.promise_offered', { verb: 'Offer', ...liveFact(table, origin) })
}

const mostNamed = 4

/** The one of exactly this name, in whatever case; of several the one that works in these areas. */
async function organisationCalled(ctx: Ctx, name: string, areas: readonly string[]): Promise<string> {
  const field = 'organisation'
  const found = await organisationsLike(ctx, name, mostNamed)
  const called = found.filter(one => one.name.toLowerCase() === name.toLowerCase())
  const one = called.find(near => near.areas.some(code => areas.includes(code))) ?? called[0]
  if (one) return one.id
  if (found.length === 0) throw new Refusal('invalid', 'signposts.organisation_unknown', { field })
  const names = found.map(each => each.name).join(', ')
  throw new Refusal('invalid', 'signposts.organisation_which', { field, names })
}

/** Somebody here can say yes. */
async function checkSpokenFor(ctx: Ctx, organisation: string): Promise<void> {
  const mandates = await mandatesAt(ctx, [organisation])
  if (mandates.some(mandate => runsOn(mandate, dayOf(ctx.now)))) return
  throw new Refusal('invalid', 'signposts.organisation_silent', { field: 'organisation' })
}
