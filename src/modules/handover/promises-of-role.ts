import { system } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import {
  passPromise,
  promisePath,
  promisesWith,
  runningOf,
  runningOfNobody,
  type MadePromise,
} from '../promises/index.ts'
import { isSameRole, type Role, type RoleRef } from './role.ts'

/** Under which of the roles of one person a promise of that person falls: the position or organisation, the coalition, else none. */
export function roleOfPromise(
  { role: position, organisation, coalition }: Pick<MadePromise, 'role' | 'organisation' | 'coalition'>,
  roles: readonly Role[],
): Role | undefined {
  const of = (kind: Role['kind'], fits: (role: Role) => boolean) =>
    roles.find(role => role.kind === kind && fits(role))
  return (
    of('position', ({ id }) => id === position) ??
    of('position', role => organisation !== null && role.organisation === organisation) ??
    of(
      'party',
      role => coalition !== null && role.thing.id === coalition && role.organisation === organisation,
    ) ??
    of('party', role => coalition !== null && role.thing.id === coalition)
  )
}

/** What comes with a role: everything its holder is still to do that falls under it, due first, as far as the reader may see. */
export async function promisesOfRole(
  reader: Reader,
  role: Role,
  roles: readonly Role[],
): Promise<MadePromise[]> {
  const all = await runningOf(reader, [role.holder])
  const own = all.filter(promise =>
    role.kind === 'promise'
      ? promise.id === role.id
      : isSameRole(roleOfPromise(promise, roles) ?? { kind: 'promise', id: '' }, role),
  )
  const ids = own.map(({ id }) => id)
  const seen = new Set((await promisesWith(reader, ids)).map(({ id }) => id))
  return own.filter(({ id }) => seen.has(id))
}

/** The promises of somebody that fall under no other role: each is a role by itself. */
export async function ownPromiseRoles(
  reader: Reader,
  person: string,
  roles: readonly Role[],
): Promise<Role[]> {
  const loose = (await runningOf(reader, [person])).filter(promise => !roleOfPromise(promise, roles))
  return loose.map(promise => roleOfLoose(promise, person))
}

/** What nobody does any more. */
export async function promisesOfNobody(reader: Reader): Promise<MadePromise[]> {
  return runningOfNobody(reader)
}

export function roleOfLoose(promise: MadePromise, holder: string): Role {
  return {
    ...{
      kind: 'promise',
      id: promise.id,
      holder,
      what: null,
      title: promise.what,
      path: promisePath(promise),
    },
    ...{
      thing: { kind: 'promise', id: promise.id },
      areas: promise.areas,
      organisation: promise.organisation,
    },
  }
}

/** Gives what comes with a role to the successor. */
export async function passPromises(
  ctx: Ctx,
  { role, roles, to, position }: { role: Role; roles: readonly Role[]; to: string; position: string | null },
): Promise<void> {
  const asSystem = { ...ctx, actor: system }
  for (const { id } of await promisesOfRole(asSystem, role, roles)) {
    await passPromise(ctx, { promise: id, to, role: position })
  }
}

/** A promise that nobody does any more goes to who takes it. */
export async function passOne(ctx: Ctx, { id }: RoleRef, to: string): Promise<void> {
  await passPromise(ctx, { promise: id, to, role: null })
}
