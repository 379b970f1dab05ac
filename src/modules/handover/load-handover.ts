import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow, may } from '../../platform/rights.ts'
import { choosersOf } from './choosers.ts'
import { standingOf, type Handover } from './handover.ts'
import { rolesOf } from './own-roles.ts'
import { handoversWith, lockHandover } from './queries/handovers.ts'
import { rights, type Affair, type HandoverAction } from './rights.ts'
import { isSameRole, type Role, type RoleRef } from './role.ts'

/** The handover for an act of the actor, locked. For who is not concerned it is not there. */
export async function handoverFor(ctx: Ctx, action: HandoverAction, id: string): Promise<Handover> {
  const affair = await seenBy(ctx, await lockHandover(ctx, id))
  allow(rights, { actor: ctx.actor, action, thing: affair })
  return affair.handover
}

/** The same to look at. */
export async function affairWith(reader: Reader, id: string): Promise<Affair> {
  const [found] = await handoversWith(reader, [id])
  return seenBy(reader, found)
}

async function seenBy(reader: Reader, handover: Handover | undefined): Promise<Affair> {
  if (!handover) throw new Refusal('not_found', 'handover.not_found')
  const isOpen = standingOf(handover) === 'open'
  const [choosers = []] = isOpen ? await choosersOf(reader, [handover]) : []
  const affair = { handover, choosers }
  if (may(rights, { actor: reader.actor, action: 'see', thing: affair }) !== null) {
    throw new Refusal('not_found', 'handover.not_found')
  }
  return affair
}

/** A role of the actor, with all others. */
export async function ownRole(reader: Reader, ref: RoleRef): Promise<{ role: Role; roles: readonly Role[] }> {
  const { person } = reader.actor
  const roles = person === null ? [] : await rolesOf(reader, person)
  const role = roles.find(one => isSameRole(one, ref))
  if (!role) throw new Refusal('not_found', 'handover.role_not_found')
  return { role, roles }
}
