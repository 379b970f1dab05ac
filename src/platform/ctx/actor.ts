/** Roles in rising order of trust. `connector` may be bound to a place; `member` is anyone who signed in. */
export type Role = 'member' | 'connector' | 'moderator' | 'operator'

export interface Grant {
  readonly role: Role
  /** Code of the place it counts in, with everything inside it; null counts everywhere. */
  readonly place: string | null
}

export interface Actor {
  /** Id of the person, or null for a visitor or the system itself. */
  readonly person: string | null
  readonly name: string | null
  readonly grants: readonly Grant[]
  /** Ids of the circles of persons that the person is in; none when left out. */
  readonly circles?: readonly string[]
  /** Roles that do not count in this session, until the person shows more than a mailbox; left out when there are none. */
  readonly waits?: readonly Grant[]
  /** Who fills in for this person, when it is not the person: rights say what such an actor may do. */
  readonly helper?: string
  /** True for jobs, imports at the command line and other work nobody asks for at that moment. */
  readonly system: boolean
}

export const visitor: Actor = { person: null, name: null, grants: [], system: false }

export const system: Actor = { person: null, name: null, grants: [], system: true }

/** Whether the actor has the role in one of these areas (codes of a place and all its parents). */
export function hasRole(actor: Actor, role: Role, areas: readonly string[] = []): boolean {
  if (actor.system) return true
  return actor.grants.some(
    grant =>
      (grant.role === role || grant.role === 'operator') &&
      (grant.place === null || areas.includes(grant.place)),
  )
}
