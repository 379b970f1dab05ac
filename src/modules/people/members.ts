import type { Reader } from '../../platform/ctx/ctx.ts'
import { noteLook } from '../../platform/logbook/logbook.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Person } from './person.ts'
import { grantsOf, membersLike, type GivenGrant, type Member } from './queries/grants.ts'
import { personWith } from './queries/people.ts'
import { roleRights } from './rights.ts'

const pageSize = 50

export interface MemberList {
  readonly members: readonly Member[]
  /** The places of their roles. */
  readonly places: readonly Place[]
  /** Id of the last one, when there are more. */
  readonly next: string | undefined
}

/** Everybody by name, for operators. `text` is part of a name or a whole e-mail address. */
export async function listMembers(
  reader: Reader,
  wish: { text: string; after: string | undefined },
): Promise<MemberList> {
  mayList(reader)
  await noteLook(reader, { what: 'members', object: { kind: 'members', id: 'all' }, about: null })
  const found = await membersLike(reader, { ...wish, limit: pageSize + 1 })
  const members = found.slice(0, pageSize)
  const places = await placesOf(
    reader,
    members.flatMap(({ grants }) => grants),
  )
  return { members, places, next: found.length > pageSize ? members.at(-1)?.id : undefined }
}

/** One person with all roles, for operators. */
export async function memberWith(
  reader: Reader,
  id: string,
): Promise<{ person: Person; grants: readonly GivenGrant[]; places: readonly Place[] }> {
  mayList(reader)
  const person = await personWith(reader, id)
  if (!person) throw new Refusal('not_found', 'people.not_found')
  await noteLook(reader, { what: 'member', object: { kind: 'person', id }, about: id })
  const grants = await grantsOf(reader, [id])
  return { person, grants, places: await placesOf(reader, grants) }
}

/** Refuses everybody but operators. */
export function mayList({ actor }: Pick<Reader, 'actor'>): void {
  allow(roleRights, { actor, action: 'list', thing: { role: 'operator', place: null, operators: 0 } })
}

function placesOf(reader: Reader, grants: readonly { place: string | null }[]): Promise<Place[]> {
  return placesWith(
    reader,
    grants.flatMap(({ place }) => place ?? []),
  )
}
