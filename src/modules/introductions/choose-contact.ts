import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allAddressesOf } from '../people/index.ts'
import type { ContactWish } from './introduction-form.ts'

/** What the actor shares: an own e-mail address, or another line of text. Refuses an address that is not theirs. */
export async function chosenContact(reader: Reader, { share, contact }: ContactWish): Promise<string> {
  if (share === 'other') {
    if (contact === '') throw new Refusal('invalid', 'introductions.contact_missing', { field: 'contact' })
    return contact
  }
  const emails = await ownEmails(reader)
  const chosen = share === 'mail' ? emails[0] : emails.find(email => email === share)
  if (chosen === undefined) {
    throw new Refusal('invalid', 'introductions.choose_contact', { field: 'share' })
  }
  return chosen
}

/** The actor's own addresses, for the actor only. */
export async function ownEmails(reader: Reader): Promise<string[]> {
  const { person } = reader.actor
  if (person === null) return []
  return (await allAddressesOf(reader, [person])).map(({ email }) => email)
}
