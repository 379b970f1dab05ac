import type { Actor, Role } from '../platform/ctx/actor.ts'

/** Somebody of this id, who has this role in that place; null is everywhere. */
export function somebody(id: string, role: Role = 'member', place: string | null = null): Actor {
  return { person: id, name: id, grants: [{ role, place }], system: false }
}

/** Names of the actors to whom this answers null: yes. */
export function thoseWho(
  actors: Readonly<Record<string, Actor>>,
  whyNot: (actor: Actor) => string | null,
): string[] {
  return Object.entries(actors).flatMap(([name, actor]) => (whyNot(actor) === null ? [name] : []))
}

/** Each cell of a table that says who may do what, per state. */
export function casesOf<A extends string, S extends string>(
  table: Readonly<Record<A, Readonly<Record<S, readonly string[]>>>>,
): { action: A; state: S; allowed: readonly string[] }[] {
  return keysOf(table).flatMap(action =>
    keysOf(table[action]).map(state => ({ action, state, allowed: table[action][state] })),
  )
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[]
}
