import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Person } from './person.ts'
import { hasLeft } from './queries/leaving.ts'
import { personFormerlyAt } from './queries/merging.ts'
import { personSeenAt } from './queries/people.ts'

/** The profile at this address, or the one it was merged into, which has another; when the actor may see it. */
export async function profileAt(reader: Reader, handle: string): Promise<Person> {
  const person = await personSeenAt(reader, handle)
  if (person) return person
  if (await hasLeft(reader, handle)) throw new Refusal('gone', 'people.gone')
  const now = await personFormerlyAt(reader, handle)
  const merged = now && (await personSeenAt(reader, now.handle))
  if (!merged) throw new Refusal('not_found', 'people.not_found')
  return merged
}
