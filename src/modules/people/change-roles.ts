import { placesWith } from '../places/index.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import {
  addGrant,
  dropGrant,
  grantWith,
  lockOperators,
  type GivenGrant,
  type GivenRole,
} from './queries/grants.ts'
import { personWith } from './queries/people.ts'
import { roleRights } from './rights.ts'

export interface RoleWish {
  readonly person: string
  readonly role: GivenRole
  /** Code of the place it counts in; null counts everywhere. */
  readonly place: string | null
}

/** Gives a role. Giving it again changes nothing. */
export async function grantRole(ctx: Ctx, { person: id, role, place }: RoleWish): Promise<void> {
  allow(roleRights, { actor: ctx.actor, action: 'grant', thing: { role, place, operators: 0 } })
  const person = await personWith(ctx, id)
  if (!person) throw new Refusal('not_found', 'people.not_found')
  const areas = await areasOf(ctx, place)
  const isNew = await addGrant(ctx, { person: id, role, place })
  if (!isNew) return
  ctx.tell('people.role_granted', {
    verb: 'Add',
    object: { kind: 'person', id },
    areas,
    circle: 'members',
    data: { role, place },
  })
}

/** Takes a role away. The last operator keeps that role: without one nobody could give it again. */
export async function revokeRole(ctx: Ctx, wish: { grant: string }): Promise<void> {
  const operators = await lockOperators(ctx)
  const grant = await grantWith(ctx, wish.grant)
  const thing = {
    role: grant?.role ?? 'connector',
    place: grant?.place ?? null,
    operators: operators.length,
  } as const
  allow(roleRights, { actor: ctx.actor, action: 'revoke', thing })
  if (!grant) throw new Refusal('not_found', 'people.role_gone')
  await dropGrant(ctx, grant.id)
  await tellRevoked(ctx, grant)
}

async function tellRevoked(ctx: Ctx, { person, role, place }: GivenGrant): Promise<void> {
  ctx.tell('people.role_revoked', {
    verb: 'Remove',
    object: { kind: 'person', id: person },
    areas: await areasOf(ctx, place),
    circle: 'members',
    data: { role, place },
  })
}

async function areasOf(ctx: Ctx, code: string | null): Promise<readonly string[]> {
  if (code === null) return []
  const [place] = await placesWith(ctx, [code])
  if (!place) throw new Refusal('invalid', 'people.place_unknown', { field: 'place' })
  return place.areas
}
