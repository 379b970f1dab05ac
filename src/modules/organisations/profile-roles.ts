import type { Reader } from '../../platform/ctx/ctx.ts'
import type { ProfileRole } from '../people/index.ts'
import { pathOf } from './organisation.ts'
import { dayOf } from './position.ts'
import { positionsOf } from './queries/positions.ts'

/** What these people do or did, as their profiles show it. */
export async function rolesOf(reader: Reader, persons: readonly string[]): Promise<ProfileRole[]> {
  const today = dayOf(reader.now)
  const positions = await positionsOf(reader, persons)
  return positions
    .filter(({ from }) => from <= today)
    .map(position => ({
      person: position.person,
      role: position.role,
      at: position.name,
      path: pathOf(position),
      object: position.organisation,
      until: position.until !== null && position.until < today ? position.until : null,
    }))
}
