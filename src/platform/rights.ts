import type { Actor } from './ctx/actor.ts'
import { Refusal } from './refusal/refusal.ts'

/** Says null when it agrees, or the code of the sentence why not. */
export type Rule<T> = (actor: Actor, thing: T) => string | null

/** Who may do what: all rules of an action must agree. An action that is not listed does not compile. */
export type Rights<A extends string, T> = Readonly<Record<A, readonly Rule<T>[]>>

/** The verdict on an action: null for yes, or the code of the sentence why not. */
export function may<A extends string, T>(
  rights: Rights<A, T>,
  asked: { actor: Actor; action: A; thing: T },
): string | null {
  const rules = rights[asked.action]
  if (asked.actor.helper !== undefined && !rules.includes(helperToo)) return 'site.only_in_person'
  for (const rule of rules) {
    const reason = rule(asked.actor, asked.thing)
    if (reason !== null) return reason
  }
  return null
}

/** Throws the Refusal that says why, unless the actor may. */
export function allow<A extends string, T>(
  rights: Rights<A, T>,
  asked: { actor: Actor; action: A; thing: T },
): void {
  const reason = may(rights, asked)
  if (reason !== null) throw new Refusal('not_allowed', reason)
}

/** A rule for actions that only those who signed in may do. */
export const signedIn: Rule<unknown> = actor =>
  actor.person !== null || actor.system ? null : 'site.sign_in_first'

/**
 * Among the rules of an action: somebody who fills in for the actor may do it too. Never for what counts as a person's own
 * voice, such as a vote, a mark or a confirmation.
 */
export const helperToo: Rule<unknown> = () => null
