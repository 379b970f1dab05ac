import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { lockOperators } from './queries/grants.ts'
import { deletePerson, markClosed, markOpen, type Member } from './queries/leaving.ts'
import { isSame } from './sign-in.ts'

/**
 * Hides somebody at once and signs them out everywhere; the account can be opened again. `shownOn` are the ids of the things
 * whose pages show the name. Refuses `people.last_operator`.
 */
export async function closeAccount(ctx: Ctx, member: Member, shownOn: readonly string[]): Promise<void> {
  const operators = await lockOperators(ctx)
  if (operators.length === 1 && operators[0] === member.id) {
    throw new Refusal('not_allowed', 'people.last_operator')
  }
  await markClosed(ctx, member)
  ctx.tell('people.closed', changed(member, shownOn))
}

/** Undoes the closing. Roles and places are as they were. */
export async function openAccount(ctx: Ctx, member: Member, shownOn: readonly string[]): Promise<void> {
  await markOpen(ctx, member.id)
  ctx.tell('people.opened', changed(member, shownOn))
}

/** Deletes somebody for good; what they did for all stays, without a name. */
export async function erasePerson(ctx: Ctx, member: Member): Promise<void> {
  await deletePerson(ctx, member)
  ctx.tell('people.erased', { ...changed(member, []), verb: 'Delete' })
}

/** For the log only; the pages of all these places and things change with it. */
function changed({ id, areas }: Member, shownOn: readonly string[]) {
  const object = { kind: 'person', id }
  return { verb: 'Update' as const, object, areas: [...areas, ...shownOn], circle: 'hidden' }
}

type Closed = Pick<Member, 'id' | 'closedAt'>

/** Path of the page on which whoever has the link opens this closed account again; it works for this one closing. */
export function reopenPath(house: Pick<House, 'sign'>, closed: Closed): string {
  return `/account/terug/${closed.id}/${signatureOf(house, closed)}`
}

export function isReopenLink(house: Pick<House, 'sign'>, closed: Closed, signature: string): boolean {
  return closed.closedAt !== null && isSame(signatureOf(house, closed), signature)
}

function signatureOf(house: Pick<House, 'sign'>, { id, closedAt }: Closed): string {
  return house.sign('reopen-account', `${id} ${closedAt?.toISOString() ?? ''}`)
}
