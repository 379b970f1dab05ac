import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { accountClosed, readEmail } from './person-for.ts'
import { handleFor, unnamed } from './person.ts'
import { addAddress, lockAddress, ownerOf } from './queries/addresses.ts'
import { addPerson, renamePerson } from './queries/people.ts'

/** Makes a person without an account: on no list, never asked anything, and without mail until an address is confirmed. */
export async function addGuest(ctx: Ctx, guest: { id: string; name: string; lang: Lang }): Promise<void> {
  const { id, name, lang } = guest
  const hidden = { circle: 'hidden', askable: false } as const
  await addPerson(ctx, { id, name, lang, handle: handleFor(unnamed.name, id), ...hidden })
}

/** Forgets what a guest is called. */
export async function unnameGuest(ctx: Ctx, id: string): Promise<void> {
  await renamePerson(ctx, id, unnamed.name)
}

/**
 * Gives a guest an address; with it the guest can sign in. To be called only once it is certain that whoever acts can read
 * that mail. Returns whose it is: the guest's, or that of who had it already.
 */
export async function giveAddress(ctx: Ctx, wish: { person: string; email: string }): Promise<string> {
  const email = readEmail(wish.email)
  const owner = await lockedOwner(ctx, email)
  if (owner === undefined) await addAddress(ctx, { email, person: wish.person })
  return owner ?? wish.person
}

/**
 * Whose address this is; who is new is a guest without a name. To be called as `giveAddress` is. Refuses `people.account_closed`
 * when that person was removed.
 */
export async function guestFor(ctx: Ctx, wish: { email: string; lang: Lang }): Promise<string> {
  const email = readEmail(wish.email)
  const owner = await lockedOwner(ctx, email)
  if (owner !== undefined) return owner
  const id = newId()
  await addGuest(ctx, { id, name: unnamed.name, lang: wish.lang })
  await addAddress(ctx, { email, person: id })
  return id
}

async function lockedOwner(ctx: Ctx, email: string): Promise<string | undefined> {
  await lockAddress(ctx, email)
  const owner = await ownerOf(ctx, email)
  if (owner?.isRemoved) throw new Refusal('not_allowed', accountClosed, { person: owner.id })
  return owner?.id
}
