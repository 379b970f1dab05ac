import type { House } from '../../platform/ctx/transact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { peopleWith } from '../people/index.ts'
import type { Invitation } from './invitation.ts'
import { messages } from './messages/messages.ts'

/** What a guest is called who gives no name: by who invited. Kept as it is said in Dutch, as every name is. */
export async function nameOfGuest(
  house: Pick<House, 'db'>,
  { inviter }: Pick<Invitation, 'inviter'>,
): Promise<string> {
  const name = (await namesOf(house, [inviter])).get(inviter)
  const t = wordsOf(messages, 'nl')
  return name === undefined ? t('invitations.somebody_name') : t('invitations.guest_of', { name })
}

/** Names of people by id; who left has none. */
export async function namesOf(
  reader: Pick<Reader, 'db'>,
  persons: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = persons.filter(person => person !== null)
  const people = await peopleWith(reader, [...new Set(known)])
  return new Map(people.map(({ id, name }) => [id, name]))
}
