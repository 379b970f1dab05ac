import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { peopleWith } from '../people/index.ts'
import { messages } from './messages/messages.ts'

/** What a guest is called who gives no name; not by who invited, whose name would outlive that account. In Dutch, as every name. */
export const nameOfGuest = wordsOf(messages, 'nl')('invitations.guest')

/** Names of people by id; who left has none. */
export async function namesOf(
  reader: Pick<Reader, 'db'>,
  persons: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = persons.filter(person => person !== null)
  const people = await peopleWith(reader, [...new Set(known)])
  return new Map(people.map(({ id, name }) => [id, name]))
}
