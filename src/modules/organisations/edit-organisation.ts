import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { moveFacts } from '../../platform/activities/move.ts'
import { chooseCircle, type SavedCircle } from '../circles/index.ts'
import { affairAt, isNear } from './load-affair.ts'
import type { OrganisationForm } from './organisation-form.ts'
import { factOf, type Organisation } from './organisation.ts'
import { saveOrganisation, saveStop } from './queries/organisations.ts'
import { isClosed } from './queries/closures.ts'
import { organisationRights } from './rights.ts'

/** Saves what a form says. Refuses when it was changed since the form was opened. Returns who may see it, before and now. */
export async function editOrganisation(
  ctx: Ctx,
  wish: z.output<typeof OrganisationForm> & { slug: string },
): Promise<SavedCircle> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  allow(organisationRights, { actor: ctx.actor, action: 'edit', thing: affair })
  const { version, name, kind, summary, url } = wish
  const before = organisation.circle
  if (version !== organisation.version) throw new Refusal('invalid', 'organisations.changed_meanwhile')
  const asked = wish.circle ?? before
  const owner = { kind: 'organisation', id: organisation.id }
  const circle = await chooseCircle(ctx, { owner, wish: asked, before })
  await save(ctx, organisation, { name, kind, summary, url, circle })
  await moveFacts(ctx, organisation.id, { from: before, to: circle })
  tellChanged(ctx, { ...organisation, circle }, 'organisations.changed')
  return { wish: asked, saved: circle, before }
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

/** What was closed goes on only when a connector opens it. */
async function save(ctx: Ctx, organisation: Organisation, change: Partial<Organisation>): Promise<void> {
  if (organisation.stoppedAt !== null && (await isClosed(ctx, organisation.id))) {
    throw new Refusal('closed', 'organisations.stopped_already')
  }
  const { name, kind, summary, url, places, areas, circle } = { ...organisation, ...change }
  const now = { name, kind, summary, url, places, areas, circle }
  const isSaved = await saveOrganisation(ctx, organisation, now)
  if (!isSaved) throw new Refusal('invalid', 'organisations.changed_meanwhile')
}

function tellChanged(
  ctx: Ctx,
  organisation: Organisation,
  what: `organisations.${'changed' | 'confirmed' | 'stopped'}`,
): void {
  ctx.tell(what, { verb: 'Update', ...factOf(organisation), data: { name: organisation.name } })
}
