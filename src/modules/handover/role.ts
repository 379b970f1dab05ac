import type { Thing } from '../../platform/activities/fact.ts'

/**
 * What somebody is somewhere, and another could be after: holds a position, looks after an initiative, takes part in or speaks
 * in a coalition, keeps a place as connector, or promised something by oneself.
 */
export const roleKinds = ['position', 'stewardship', 'party', 'keeping', 'promise'] as const
export type RoleKind = (typeof roleKinds)[number]

/** Which role: the id of the position, initiative, party or promise, or the code of the place (empty for everywhere). */
export interface RoleRef {
  readonly kind: RoleKind
  readonly id: string
}

export interface Role extends RoleRef {
  /** Id of the person whose role it is. */
  readonly holder: string
  /** What the person is, in own words; null when the kind says it. */
  readonly what: string | null
  /** Name and page of where. */
  readonly title: string
  readonly path: string
  /** The organisation, initiative, coalition, promise or place it is about. */
  readonly thing: Thing
  readonly areas: readonly string[]
  /** The organisation for which it is done. */
  readonly organisation: string | null
}

/** A role that nobody has any more, or whose holder is gone. */
export type LooseRole = Omit<Role, 'holder'> & { readonly holder: string | null }

/** How addresses of pages name the kinds. */
const words: Readonly<Record<RoleKind, string>> = {
  position: 'functie',
  stewardship: 'initiatief',
  party: 'coalitie',
  keeping: 'plek',
  promise: 'toezegging',
}

/** `functie-0190...`, as in the address of its page. */
export function keyOf({ kind, id }: RoleRef): string {
  return `${words[kind]}-${id}`
}

export function readKey(key: string): RoleRef | undefined {
  const at = key.indexOf('-')
  const kind = roleKinds.find(one => words[one] === key.slice(0, at))
  return kind === undefined || at < 0 ? undefined : { kind, id: key.slice(at + 1) }
}

/** The page with the pack of a role. */
export function pathOfRole(role: RoleRef): string {
  return `/overdracht/${keyOf(role)}`
}

export function isSameRole(one: RoleRef, other: RoleRef): boolean {
  return one.kind === other.kind && one.id === other.id
}
