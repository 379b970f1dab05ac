import type { z } from 'zod'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { peopleWith } from '../people/index.ts'
import { organisationOfPage } from './load-organisation.ts'
import type { OrganisationForm } from './organisation-form.ts'
import type { Organisation } from './organisation.ts'
import { dayOf } from './position.ts'
import { saveOrganisation, saveStop } from './queries/organisations.ts'
import { peopleOf } from './queries/positions.ts'
import { organisationRights, type Affair } from './rights.ts'

/** The organisation at this URL with what the rules need to know about it. */
export async function affairAt(
  reader: Reader,
  slug: string,
): Promise<{ organisation: Organisation; affair: Affair }> {
  const organisation = await organisationOfPage(reader, slug)
  return { organisation, affair: await affairOf(reader, organisation) }
}

export async function affairOf(reader: Reader, { id, areas }: Organisation): Promise<Affair> {
  return { areas, positions: await peopleOf(reader, [id]), today: dayOf(reader.now) }
}

/** Saves what a form says. Refuses when it was changed since the form was opened. */
export async function editOrganisation(
  ctx: Ctx,
  wish: z.output<typeof OrganisationForm> & { slug: string },
): Promise<void> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  allow(organisationRights, { actor: ctx.actor, action: 'edit', thing: affair })
  const { version, name, kind, summary, url } = wish
  if (version !== organisation.version) throw new Refusal('invalid', 'organisations.changed_meanwhile')
  await save(ctx, organisation, { name, kind, summary, url })
  tellChanged(ctx, organisation, 'organisations.changed')
}

/** Says that what stands there is still right. */
export async function confirmOrganisation(ctx: Ctx, wish: { slug: string }): Promise<void> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  allow(organisationRights, { actor: ctx.actor, action: 'confirm', thing: affair })
  await save(ctx, organisation, {})
  tellChanged(ctx, organisation, 'organisations.confirmed')
}

/** A neighbour says that it is still right, by name. */
export async function vouchForOrganisation(ctx: Ctx, wish: { slug: string }): Promise<void> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  const thing = { ...affair, isNear: await isNear(ctx, organisation) }
  allow(organisationRights, { actor: ctx.actor, action: 'vouch', thing })
  await save(ctx, organisation, {})
  tellChanged(ctx, organisation, 'organisations.confirmed')
}

/** Says that it stopped: it is then in no list, until somebody of it says that it is right after all. */
export async function stopOrganisation(ctx: Ctx, wish: { slug: string }): Promise<void> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  allow(organisationRights, { actor: ctx.actor, action: 'stop', thing: affair })
  if (organisation.stoppedAt !== null) return
  await saveStop(ctx, organisation.id)
  tellChanged(ctx, organisation, 'organisations.stopped')
}

/** Whether the actor has a place within one of its places. */
async function isNear(reader: Reader, { places }: Pick<Organisation, 'places'>): Promise<boolean> {
  const { person } = reader.actor
  const [neighbour] = person === null ? [] : await peopleWith(reader, [person])
  return neighbour?.areas.some(area => places.includes(area)) ?? false
}

async function save(ctx: Ctx, organisation: Organisation, change: Partial<Organisation>): Promise<void> {
  const { name, kind, summary, url, places, areas } = { ...organisation, ...change }
  const isSaved = await saveOrganisation(ctx, organisation, { name, kind, summary, url, places, areas })
  if (!isSaved) throw new Refusal('invalid', 'organisations.changed_meanwhile')
}

function tellChanged(
  ctx: Ctx,
  { id, areas, name }: Organisation,
  what: `organisations.${'changed' | 'confirmed' | 'stopped'}`,
): void {
  ctx.tell(what, { verb: 'Update', object: { kind: 'organisation', id }, areas, data: { name } })
}
