import type { z } from 'zod'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { organisationOfPage } from './load-organisation.ts'
import type { OrganisationForm } from './organisation-form.ts'
import type { Organisation } from './organisation.ts'
import { dayOf } from './position.ts'
import { saveOrganisation } from './queries/organisations.ts'
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

async function save(ctx: Ctx, organisation: Organisation, change: Partial<Organisation>): Promise<void> {
  const { name, kind, summary, url, places, areas } = { ...organisation, ...change }
  const isSaved = await saveOrganisation(ctx, organisation, { name, kind, summary, url, places, areas })
  if (!isSaved) throw new Refusal('invalid', 'organisations.changed_meanwhile')
}

function tellChanged(
  ctx: Ctx,
  { id, areas, name }: Organisation,
  what: 'organisations.changed' | 'organisations.confirmed',
): void {
  ctx.tell(what, { verb: 'Update', object: { kind: 'organisation', id }, areas, data: { name } })
}
