import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { handleFor, unnamed } from './person.ts'
import { addAddress, lockAddress, ownerOf } from './queries/addresses.ts'
import { addPerson } from './queries/people.ts'

/** An e-mail address as it is kept: trimmed, in lower case. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'people.email_wrong')
  .pipe(z.email('people.email_wrong'))

/** Refuses `people.email_wrong`, for addresses that no form has read. */
export function readEmail(text: string): string {
  const read = emailField.safeParse(text)
  if (!read.success) throw new Refusal('invalid', 'people.email_wrong', { field: 'email' })
  return read.data
}

export interface AddressOwner {
  readonly id: string
  /** Made just now: nobody used this address before. */
  readonly isNew: boolean
}

/** Of a refusal to sign somebody in whose account is closed; its details name the `person`. */
export const accountClosed = 'people.account_closed'

/**
 * Whose address this is. A new address gets a new person, named `name` or else "Deelnemer". To be called only once it is
 * certain that whoever acts can read that mail. Refuses `people.account_closed` when that person was removed.
 */
export async function personFor(
  ctx: Ctx,
  wish: { email: string; name?: string | undefined; lang?: Lang | undefined },
): Promise<AddressOwner> {
  const email = readEmail(wish.email)
  await lockAddress(ctx, email)
  const owner = await ownerOf(ctx, email)
  if (owner?.isRemoved) throw new Refusal('not_allowed', accountClosed, { person: owner.id })
  if (owner) return { id: owner.id, isNew: false }
  const id = await joinAs(ctx, wish.name, wish.lang)
  await addAddress(ctx, { email, person: id })
  return { id, isNew: true }
}

/** Makes a person who has no address yet. */
export async function joinAs(ctx: Ctx, asked: string | undefined, lang: Lang = 'nl'): Promise<string> {
  const id = newId()
  const name = asked?.trim() || unnamed.name
  await addPerson(ctx, { id, handle: handleFor(name, id), name, lang })
  ctx.tell('people.joined', { verb: 'Create', object: { kind: 'person', id }, areas: [], circle: 'members' })
  return id
}
