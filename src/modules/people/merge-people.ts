import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { placesWith } from '../places/index.ts'
import { lockWaysIn } from './queries/ways-in.ts'
import { mostPlaces, type Person } from './person.ts'
import { grantsOf } from './queries/grants.ts'
import { dropMerged, dropWhatActs, moveGrants } from './queries/merging.ts'
import { personWith, savePerson } from './queries/people.ts'
import { warnOwner } from './warn-owner.ts'

/**
 * The other account of the actor, to be merged into theirs. Refuses `people.merge_role` for one with a role of moderator or
 * operator: that is never got by reading a mail.
 */
export async function otherAccount(reader: Reader, id: string): Promise<Person> {
  const other = await personWith(reader, id)
  if (!other || id === reader.actor.person) throw new Refusal('gone', 'people.merge_ended')
  const roles = await grantsOf(reader, [id])
  if (roles.some(({ role }) => role !== 'connector')) throw new Refusal('not_allowed', 'people.merge_role')
  return other
}

export interface Merging {
  /** Id of the person who stays. */
  readonly into: string
  /** Id of the person who goes. */
  readonly from: string
  /** Ids of the things whose pages show the name of who goes. */
  readonly shownOn: readonly string[]
}

/**
 * Makes one person of two. `moveNames` lets everything that names the one name the other; what acts for who goes has ended
 * then, and afterwards they are deleted.
 */
export async function mergePeople(
  ctx: Ctx,
  { into, from, shownOn }: Merging,
  moveNames: () => Promise<void>,
): Promise<void> {
  for (const id of [into, from].sort()) await lockWaysIn(ctx, id)
  const other = await otherAccount(ctx, from)
  const person = await personWith(ctx, into)
  if (!person) throw new Refusal('not_found', 'people.not_found')
  await warnOwner(ctx, into, 'account_merged')
  await dropWhatActs(ctx, from)
  await moveGrants(ctx, from, into)
  await moveNames()
  await dropMerged(ctx, { id: from, handle: other.handle, into })
  if (!(await savePerson(ctx, person, await joined(ctx, person, other)))) {
    throw new Refusal('conflict', 'people.changed_meanwhile')
  }
  const areas = [...new Set([...person.areas, ...other.areas])]
  const told = { verb: 'Update', circle: 'hidden' } as const
  ctx.tell('people.merged', {
    ...told,
    object: { kind: 'person', id: from },
    target: { kind: 'person', id: into },
    areas: [...areas, ...shownOn],
  })
  ctx.tell('people.profile_changed', { ...told, object: { kind: 'person', id: into }, areas })
}

/** What the profile that stays takes over: what it does not say itself, and what can stand beside its own. */
async function joined(ctx: Ctx, person: Person, other: Person) {
  const both = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])]
  const codes = both(person.places, other.places).slice(0, mostPlaces)
  const areas = (await placesWith(ctx, codes)).flatMap(place => place.areas)
  return {
    about: person.about || other.about,
    strengths: both(person.strengths, other.strengths),
    languages: both(person.languages, other.languages),
    places: codes,
    areas: [...new Set(areas)],
  }
}
