import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { mostGuests, secretHashOf, secretOf, type Guest, type Signer } from './guest.ts'
import { tableFor } from './load-table.ts'
import { mailGuests } from './mail-guests.ts'
import { guestsAt, insertGuest } from './queries/guests.ts'
import { factOf, type Table } from './table.ts'
import { whoComes, type Invited } from './who-comes.ts'

/** Invites organisations, persons and names; each gets one mail, or stands on the sheet to print. Who is invited already is passed over. */
export async function inviteGuests(
  ctx: Ctx,
  signer: Signer,
  { id, invited }: { readonly id: string; readonly invited: readonly Invited[] },
): Promise<void> {
  const table = await tableFor(ctx, 'invite', id)
  const there = await guestsAt(ctx, [id])
  const asked = invited.filter(one => !isThere(there, one))
  if (there.length + asked.length > mostGuests) {
    throw new Refusal('invalid', 'tables.too_many_guests', { most: mostGuests })
  }
  const fresh: string[] = []
  for (const one of asked) fresh.push(...(await inviteOne(ctx, signer, { table, invited: one })))
  const guests = (await guestsAt(ctx, [id])).filter(guest => fresh.includes(guest.id))
  await mailGuests(ctx, signer, { table, guests, about: 'invited' })
}

function isThere(there: readonly Guest[], one: Invited): boolean {
  if ('organisation' in one) return there.some(({ organisation }) => organisation === one.organisation)
  return 'person' in one && there.some(({ person }) => person === one.person)
}

/** The id of the guest; none when this person is one already. */
async function inviteOne(
  ctx: Ctx,
  signer: Signer,
  { table, invited }: { readonly table: Table; readonly invited: Invited },
): Promise<string[]> {
  const { on, ...who } = await whoComes(ctx, signer, { table: table.id, invited })
  const id = newId()
  const secretHash = secretHashOf(secretOf(signer, { id }, on))
  if (!(await insertGuest(ctx, { id, table: table.id, ...who, secretHash }))) return []
  ctx.tell('tables.guest_invited', {
    ...{ verb: 'Invite', ...factOf(table), circle: 'hidden', target: { kind: 'guest', id } },
    data: { title: table.title, person: who.person },
  })
  return [id]
}
