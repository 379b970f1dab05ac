import { z } from 'zod'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { personSeenAt, type Person } from '../people/index.ts'
import { findDocuments } from '../search/index.ts'

const most = 8
const text = z.string().trim().max(120).catch('')

/** Handles of the two, and a name that is looked for. */
export const PeopleQuery = z.object({ een: text, ander: text, naam: text })

/** Who was chosen by handle: nobody, one, or two different others whose profile the actor may see. */
export async function chosenPeople(reader: Reader, handles: readonly string[]): Promise<Person[]> {
  const chosen: Person[] = []
  for (const handle of new Set(handles)) {
    const person = handle === '' ? undefined : await personSeenAt(reader, handle)
    if (person && person.id !== reader.actor.person && person.circle !== 'hidden') chosen.push(person)
  }
  return chosen
}

export interface FoundPerson {
  readonly handle: string
  readonly title: string
  readonly summary: string
}

/** Others by name, without those who were chosen. */
export async function peopleToChoose(
  reader: Reader,
  name: string,
  chosen: readonly Person[],
): Promise<FoundPerson[]> {
  if (name === '') return []
  const known = new Set([reader.actor.person, ...chosen.map(({ id }) => id)])
  const { hits } = await findDocuments(reader, { text: name, kinds: ['person'], limit: most })
  return hits
    .filter(({ id }) => !known.has(id))
    .map(({ title, summary, path }) => ({ title, summary, handle: path.split('/').at(-1) ?? '' }))
}
