import slugify from '@sindresorhus/slugify'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type CircleWish } from '../circles/index.ts'
import { placesWith } from '../places/index.ts'
import { factOf, type Organisation, type OrganisationKind } from './organisation.ts'
import { addHolder } from './add-holder.ts'
import { dayOf } from './position.ts'
import { addOrganisation, isSlugFree, namesakeIn } from './queries/organisations.ts'
import { organisationRights, speaksFor } from './rights.ts'

export interface OrganisationWish {
  readonly name: string
  readonly kind: OrganisationKind
  readonly summary?: string
  readonly url?: string | null
  /** Codes of the places it works in, at least one. */
  readonly places: readonly string[]
  /** What the actor does there; may be empty only for a connector of the place. */
  readonly role: string
  /** Left out: everybody. */
  readonly circle?: CircleWish
  /** Made up, for the example district. */
  readonly example?: boolean
}

/**
 * Puts an organisation on the map. Its maker holds the first position there, with a mandate over everything, unless that is a
 * connector.
 */
export async function makeOrganisation(ctx: Ctx, wish: OrganisationWish): Promise<Organisation> {
  const places = await placesWith(ctx, wish.places)
  if (places.length === 0) throw new Refusal('invalid', 'organisations.place_missing')
  const areas = [...new Set(places.flatMap(place => place.areas))]
  const affair = { areas, positions: [], mandates: [], today: dayOf(ctx.now) }
  allow(organisationRights, { actor: ctx.actor, action: 'make', thing: affair })
  if (wish.role === '' && !speaksFor(ctx.actor, affair)) {
    throw new Refusal('invalid', 'organisations.role_missing', { field: 'role' })
  }
  if (await namesakeIn(ctx, wish.name, areas)) {
    throw new Refusal('invalid', 'organisations.is_there', { field: 'name' })
  }
  const organisation = await filled(ctx, wish, areas)
  await addOrganisation(ctx, organisation)
  await takeFirstPosition(ctx, organisation, wish.role)
  ctx.tell('organisations.made', {
    verb: 'Create',
    ...factOf(organisation),
    data: { name: organisation.name },
  })
  return organisation
}

async function filled(ctx: Ctx, wish: OrganisationWish, areas: readonly string[]): Promise<Organisation> {
  const { name, kind, summary = '', url = null, places, example = false } = wish
  const id = newId()
  const owner = { kind: 'organisation', id }
  const slug = slugify(name).slice(0, 60) || 'organisatie'
  return {
    ...{ id, name, kind, summary, url, places, areas, example, version: 1 },
    slug: (await isSlugFree(ctx, slug)) ? slug : `${slug}-${id.slice(-6)}`,
    confirmedAt: ctx.now,
    confirmedBy: ctx.actor.person,
    createdAt: ctx.now,
    age: 0,
    stoppedAt: null,
    circle: await chooseCircle(ctx, { owner, wish: wish.circle ?? 'public' }),
    hiddenAt: null,
    hiddenReason: null,
  }
}

async function takeFirstPosition(ctx: Ctx, organisation: Organisation, role: string): Promise<void> {
  const { person } = ctx.actor
  if (role === '' || person === null) return
  await addHolder(ctx, { person, organisation: organisation.id, role })
}
