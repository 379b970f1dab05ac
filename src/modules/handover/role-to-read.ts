import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { may } from '../../platform/rights.ts'
import type { Handover } from './handover.ts'
import { rolesOf } from './own-roles.ts'
import { runningFor } from './queries/handovers.ts'
import { rights } from './rights.ts'
import { isSameRole, readKey, type Role } from './role.ts'

interface RoleToRead {
  readonly role: Role
  /** All roles of its holder. */
  readonly roles: readonly Role[]
  readonly isOwn: boolean
  readonly handover: Handover | undefined
}

/** The role at this address: of the reader, or of who hands it over to the reader. For everybody else it is not there. */
export async function roleToRead(reader: Reader, key: string): Promise<RoleToRead> {
  const ref = readKey(key)
  const me = reader.actor.person
  if (!ref || me === null) throw new Refusal('not_found', 'handover.role_not_found')
  const own = await rolesOf(reader, me)
  const mine = own.find(one => isSameRole(one, ref))
  const running = await runningFor(reader, ref)
  const taking = running.find(handover => readsPack(reader, handover))
  const holder = mine ? me : taking?.holder
  if (holder === null || holder === undefined) throw new Refusal('not_found', 'handover.role_not_found')
  const roles = mine ? own : await rolesOf({ ...reader, actor: system }, holder)
  const role = roles.find(one => isSameRole(one, ref))
  if (!role) throw new Refusal('not_found', 'handover.role_not_found')
  const handover = running.find(one => one.holder === holder)
  return { role, roles, isOwn: mine !== undefined, handover }
}

function readsPack({ actor }: Reader, handover: Handover): boolean {
  return may(rights, { actor, action: 'read_pack', thing: { handover, choosers: [] } }) === null
}
