import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chairsLeft, secretHashOf, secretOf, type Signer } from './guest.ts'
import { lockedTable, tableFor } from './load-table.ts'
import { mailGuests } from './mail-guests.ts'
import { deleteGuest, guestsAt, insertGuest } from './queries/guests.ts'
import { guestRights } from './rights.ts'
import { factOf, stewardsOf } from './table.ts'

/** Takes an open chair. The table is locked meanwhile: of two who take the last one, one has it. */
export async function takeChair(ctx: Ctx, signer: Signer, table: string): Promise<void> {
  const found = await tableFor(ctx, 'take_chair', table)
  const { person } = ctx.actor
  const guests = await guestsAt(ctx, [table])
  if (guests.some(guest => guest.person === person) || stewardsOf(found).includes(person ?? '')) {
    throw new Refusal('conflict', 'tables.there_already')
  }
  if (chairsLeft(found, guests) === 0) throw new Refusal('conflict', 'tables.no_chair_left')
  const id = newId()
  const secretHash = secretHashOf(secretOf(signer, { id }, 'mail'))
  const guest = { id, table, person, organisation: null, secretHash }
  await insertGuest(ctx, { ...guest, onOpenChair: true, answer: 'yes' })
  ctx.tell('tables.chair_taken', {
    ...{ verb: 'Join', ...factOf(found), data: { title: found.title } },
  })
  const own = (await guestsAt(ctx, [table])).filter(one => one.id === id)
  await mailGuests(ctx, signer, { table: found, guests: own, about: 'chair' })
}

/** Gives the own open chair back, for somebody else. */
export async function giveChairBack(ctx: Ctx, table: string): Promise<void> {
  const found = await lockedTable(ctx, table)
  const guest = (await guestsAt(ctx, [table])).find(
    ({ person, onOpenChair }) => onOpenChair && person !== null && person === ctx.actor.person,
  )
  if (!guest) throw new Refusal('not_found', 'tables.no_chair')
  allow(guestRights, { actor: ctx.actor, action: 'give_back', thing: { table: found, guest } })
  await deleteGuest(ctx, guest.id)
  ctx.tell('tables.chair_given_back', { verb: 'Leave', ...factOf(found), data: { title: found.title } })
}
