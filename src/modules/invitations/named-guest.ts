import type { Thing } from '../../platform/activities/fact.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { addGuest } from '../people/index.ts'
import { codeOf, hashOfAddress, hashOfCode, type Signer } from './code.ts'
import { confirmAddress, leaveAddress } from './leave-address.ts'
import { makeCodes } from './make-codes.ts'
import { addGuestRow, guestBehind, saveAddress, waitingAddresses } from './queries/guests.ts'
import { addressesKnown } from './queries/invitations.ts'

interface Named {
  readonly name: string
  /** Where to mail; null for who gets paper. */
  readonly email: string | null
  readonly lang: Lang
}

/**
 * Somebody whom another invites by name, without an account. The address is theirs once they open what was mailed there; until
 * then it is kept as that of any guest. The same is done whether or not somebody here has it. Returns the id of the person.
 */
export async function nameGuest(ctx: Ctx, signer: Signer, { name, email, lang }: Named): Promise<string> {
  const [coded] = await makeCodes(ctx, signer, 1)
  if (!coded) throw new Error('No code was made.')
  const { id: person, codeHash } = coded
  await addGuest(ctx, { id: person, name, lang })
  await addGuestRow(ctx, { person, codeHash })
  if (email !== null) await saveAddress(ctx, { person, email })
  return person
}

/** Somebody without an account who just took part leaves an address: it is theirs once they confirm what is mailed there now. */
export async function askAddress(
  ctx: Ctx,
  signer: Signer,
  left: { readonly person: string; readonly email: string; readonly lang: Lang },
): Promise<void> {
  const { person } = left
  await addGuestRow(ctx, { person, codeHash: hashOfCode(signer, codeOf(signer, person)) })
  await leaveAddress(ctx, signer, left)
}

/** Whether whoever reads this mail does not want to be invited by the actor any more. */
export async function isUnwanted(
  ctx: Ctx,
  signer: Signer,
  { email, thing }: { readonly email: string; readonly thing: Thing },
): Promise<boolean> {
  const hash = hashOfAddress(signer, ctx.actor.person ?? '', email)
  return (await addressesKnown(ctx, { hashes: [hash], thing })).declined.length > 0
}

/** Where to mail those of them who did not confirm their address yet. Only for mail: never on a page. */
export function addressesWaiting(
  reader: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<{ person: string; email: string }[]> {
  return waitingAddresses(reader, persons)
}

/** To be called when somebody acts by what was mailed to this person: the address is theirs now. */
export async function confirmByMail(ctx: Ctx, person: string): Promise<void> {
  const guest = await guestBehind(ctx, { person })
  if (guest && guest.email !== null) await confirmAddress(ctx, { ...guest, email: guest.email })
}
