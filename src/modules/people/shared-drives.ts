import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Person } from './person.ts'
import { personWith } from './queries/people.ts'
import type { Drive } from './strengths.ts'

/** What the reader and this other person both chose to want; nothing for visitors and on one's own profile. */
export async function sharedDrives(
  reader: Reader,
  { id, drives }: Pick<Person, 'id' | 'drives'>,
): Promise<Drive[]> {
  const { person } = reader.actor
  if (person === null || person === id || drives.length === 0) return []
  const own = (await personWith(reader, person))?.drives ?? []
  return drives.filter(drive => own.includes(drive))
}
