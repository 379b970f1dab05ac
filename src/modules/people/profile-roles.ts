import type { House } from '../../platform/ctx/transact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'

/** Something a person does somewhere, such as a position at an organisation. */
export interface ProfileRole {
  readonly person: string
  readonly role: string
  /** Name and path of where. */
  readonly at: string
  readonly path: string
  /** Id of where: a page that shows it changes with it. */
  readonly object: string
  /** Last day (`2026-03-03`); null while it lasts. */
  readonly until: string | null
}

type RolesOf = (reader: Reader, persons: readonly string[]) => Promise<readonly ProfileRole[]>

const sources = new WeakMap<House, RolesOf>()

/** A later module tells here once, when its routes are added, what people do; profiles show it. */
export function showOnProfiles(house: House, rolesOf: RolesOf): void {
  sources.set(house, rolesOf)
}

/** What these people do, in the order in which it should be shown. */
export async function rolesShownOf(
  house: House,
  reader: Reader,
  persons: readonly string[],
): Promise<readonly ProfileRole[]> {
  return (await sources.get(house)?.(reader, persons)) ?? []
}
