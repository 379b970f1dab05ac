import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { placesWith } from '../places/index.ts'

/** What somebody is invited for, as the reader sees it. */
export interface Subject {
  readonly thing: Thing
  readonly title: string
  readonly path: string
  readonly areas: readonly string[]
  readonly circle: string
  readonly stewards: readonly string[]
}

/** What can be looked up of a thing, by `keyOf`. */
export type Subjects = ReadonlyMap<string, Subject>

export function keyOf({ kind, id }: Thing): string {
  return `${kind}:${id}`
}

/** The thing itself; what the reader may not see is not there. */
export async function subjectWith(reader: Reader, things: Things, thing: Thing): Promise<Subject> {
  const subject = (await subjectsWith(reader, things, [thing])).get(keyOf(thing))
  if (!subject) throw new Refusal('not_found', 'invitations.subject_not_found')
  return subject
}

/** These things, as far as the reader may see them. One query for each kind. */
export async function subjectsWith(
  reader: Reader,
  things: Things,
  asked: readonly Thing[],
): Promise<Subjects> {
  const subjects = new Map<string, Subject>()
  for (const [kind, all] of Map.groupBy(asked, one => one.kind)) {
    const ids = [...new Set(all.map(({ id }) => id))]
    const found = kind === 'place' ? await places(reader, ids) : await look(reader, things, { kind, ids })
    for (const subject of found) subjects.set(keyOf(subject.thing), subject)
  }
  return subjects
}

async function look(
  reader: Reader,
  things: Things,
  { kind, ids }: { kind: string; ids: readonly string[] },
): Promise<Subject[]> {
  const found = await things.get(kind)?.look(reader, ids.filter(isId))
  return [...(found?.values() ?? [])].flatMap(seen => subjectOf(seen) ?? [])
}

/** Nobody is invited to what a moderator took off the pages. */
export function subjectOf(seen: SeenThing | undefined): Subject | undefined {
  if (seen?.hidden !== null) return undefined
  const { kind, id, title, path, areas, circle, stewards } = seen
  return { thing: { kind, id }, title, path, areas, circle, stewards }
}

export async function placeSubject(reader: Reader, code: string): Promise<Subject | undefined> {
  return (await places(reader, [code]))[0]
}

async function places(reader: Reader, codes: readonly string[]): Promise<Subject[]> {
  const found = await placesWith(reader, codes)
  return found.map(({ code, name, path, areas }) => ({
    ...{ thing: { kind: 'place', id: code }, title: name, path: `/${path}`, areas },
    ...{ circle: 'public', stewards: [] },
  }))
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
