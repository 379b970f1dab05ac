import type { Reader } from '../../platform/ctx/ctx.ts'
import { noteLook } from '../../platform/logbook/logbook.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Person } from './person.ts'
import { hasLeft } from './queries/leaving.ts'
import { personFormerlyAt } from './queries/merging.ts'
import { personSeenAt } from './queries/people.ts'

/** The profile at this address, or the one it was merged into, which has another; when the actor may see it. */
export async function profileAt(reader: Reader, handle: string): Promise<Person> {
  const person = await personSeenAt(reader, handle)
  if (person) {
    await noteHidden(reader, person)
    return person
  }
  if (await hasLeft(reader, handle)) throw new Refusal('gone', 'people.gone')
  const now = await personFormerlyAt(reader, handle)
  const merged = now && (await personSeenAt(reader, now.handle))
  if (!merged) throw new Refusal('not_found', 'people.not_found')
  return merged
}

/** That somebody sees by right of a role what is not for them otherwise stands in the logbook. */
async function noteHidden(reader: Reader, { id, circle, hiddenAt, areas }: Person): Promise<void> {
  if (circle !== 'hidden' && hiddenAt === null) return
  await noteLook(reader, { what: 'profile', object: { kind: 'person', id }, about: id, areas })
}
