import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allAddressesOf, isSeenBy, peopleWith } from '../people/index.ts'
import { tableFor } from './load-table.ts'
import { deleteHost, insertHost } from './queries/save.ts'
import { guestsAt } from './queries/guests.ts'
import { factOf, stewardsOf, type HostRole } from './table.ts'

export interface HostWish {
  readonly id: string
  readonly person: string
  /** Null takes it from this person. */
  readonly role: HostRole | null
}

/** Shares who leads the table and who takes notes, or passes it on: somebody always leads it. */
export async function shareHosting(ctx: Ctx, { id, person, role }: HostWish): Promise<void> {
  const table = await tableFor(ctx, 'share_hosting', id)
  const others = stewardsOf(table).filter(one => one !== person)
  if (role === null) {
    if (others.length === stewardsOf(table).length) return
    if (others.length === 0) throw new Refusal('conflict', 'tables.last_host')
    await deleteHost(ctx, id, person)
  } else {
    await checkKnown(ctx, id, person)
    await insertHost(ctx, id, { person, role })
  }
  ctx.tell('tables.host_changed', {
    ...{ verb: role === null ? 'Remove' : 'Add', ...factOf(table), circle: 'hidden' },
    data: { title: table.title, person, role },
  })
}

/** A guest, or somebody whose profile the actor may see; with a way to sign in. */
async function checkKnown(ctx: Ctx, table: string, id: string): Promise<void> {
  const [person] = await peopleWith(ctx, [id])
  const isGuest = (await guestsAt(ctx, [table])).some(guest => guest.person === id)
  const canSignIn = (await allAddressesOf(ctx, [id])).length > 0
  if (!person || !canSignIn || !(isGuest || person.id === ctx.actor.person || isSeenBy(ctx.actor, person))) {
    throw new Refusal('not_found', 'tables.person_not_found')
  }
}
