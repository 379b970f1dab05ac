import type { Ctx } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { affairAt } from './load-affair.ts'
import { saveContact, type ContactChange } from './queries/contacts.ts'
import { organisationRights } from './rights.ts'

/** Says how to reach an organisation, whether everybody may know, and where a claim is mailed to. */
export async function setContact(ctx: Ctx, wish: ContactChange & { slug: string }): Promise<void> {
  const { slug, ...change } = wish
  const { organisation, affair } = await affairAt(ctx, slug)
  allow(organisationRights, { actor: ctx.actor, action: 'set_contact', thing: affair })
  await saveContact(ctx, organisation.id, change)
  const { id, areas, name } = organisation
  const object = { kind: 'organisation', id }
  ctx.tell('organisations.contact_changed', {
    verb: 'Update',
    object,
    areas,
    circle: 'members',
    data: { name },
  })
}
