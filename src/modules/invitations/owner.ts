import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { addGuest } from '../people/index.ts'
import { consentVersion } from './guest.ts'
import { makeCodes } from './make-codes.ts'
import { namesOf } from './names.ts'
import { addGuestRow, guestBehind, saveAddress } from './queries/guests.ts'

/** For whom: somebody new, or somebody for whom the helper filled in something before. */
export type OwnerWish =
  | { readonly person: string }
  | { readonly person: null; readonly name: string; readonly email: string; readonly lang: Lang }

interface Owner {
  readonly id: string
  readonly name: string
  readonly lang: Lang
  /** Null for who was there before. */
  readonly fresh: { readonly codeHash: string; readonly email: string } | null
}

/** Who it is, for this helper. */
export async function ownerFor(house: House, helper: Actor, wish: OwnerWish): Promise<Owner> {
  if (wish.person === null) {
    const [coded] = await makeCodes(house, house, 1)
    const { id = newId(), codeHash = '' } = coded ?? {}
    return { id, name: wish.name, lang: wish.lang, fresh: { codeHash, email: wish.email } }
  }
  const guest = await guestBehind(house, { person: wish.person })
  const name = (await namesOf(house, [wish.person])).get(wish.person)
  if (!guest || guest.helper !== helper.person || name === undefined) {
    throw new Refusal('not_found', 'invitations.owner_unknown')
  }
  return { id: guest.person, name, lang: 'nl', fresh: null }
}

export async function addOwner(
  ctx: Ctx,
  { id, name, lang }: Owner,
  { codeHash, email }: { codeHash: string; email: string },
): Promise<void> {
  await addGuest(ctx, { id, name, lang })
  await addGuestRow(ctx, { person: id, codeHash, helper: ctx.actor.helper ?? '', consentVersion })
  if (email !== '') await saveAddress(ctx, { person: id, email })
}
