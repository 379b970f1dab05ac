import type { House } from '../../platform/ctx/transact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Lang } from '../../platform/i18n/words.ts'

/** Something a person does somewhere, such as a position at an organisation. */
export interface ProfileRole {
  readonly person: string
  /** In the person's own words, or in each language. */
  readonly role: string | Readonly<Record<Lang, string>>
  /** Name and path of where. */
  readonly at: string
  readonly path: string
  /** Id of where: a page that shows it changes with it. */
  readonly object: string
  /** Last day (`2026-03-03`); null while it lasts. */
  readonly until: string | null
}

type RolesOf = (reader: Reader, persons: readonly string[]) => Promise<readonly ProfileRole[]>

const sources = new WeakMap<House, Map<string, RolesOf>>()

/** A later module tells here once, under its own name, when its routes are added, what people do; profiles show it. */
export function showOnProfiles(house: House, name: string, rolesOf: RolesOf): void {
  const named = sources.get(house) ?? new Map<string, RolesOf>()
  sources.set(house, named.set(name, rolesOf))
}

/** What these people do, source by source, in the order in which it should be shown. */
export async function rolesShownOf(
  house: House,
  reader: Reader,
  persons: readonly string[],
): Promise<readonly ProfileRole[]> {
  const asked = [...(sources.get(house)?.values() ?? [])].map(rolesOf => rolesOf(reader, persons))
  return (await Promise.all(asked)).flat()
}

export function roleIn(lang: Lang, { role }: Pick<ProfileRole, 'role'>): string {
  return typeof role === 'string' ? role : role[lang]
}
