import type { Actor } from '../../src/platform/ctx/actor.ts'
import { modules } from '../../src/main/modules.ts'
import { thingsOf } from '../../src/platform/thing.ts'
import type { Site } from '../../src/testing/site.ts'

/** Who may see a thing: the four circles, and what a moderator took away. */
export const states = ['public', 'members', 'coalition', 'named', 'away'] as const
export type State = (typeof states)[number]

/** Every kind that a module has; a document has a circle of its own, an enclosure is one for all whose thing has that circle. */
export const kinds = [...thingsOf(modules.flatMap(({ things = [] }) => things)).keys(), 'enclosure']

export const roles = [
  ...(['anonymous', 'member', 'in the coalition', 'named', 'steward'] as const),
  ...(['connector', 'moderator', 'operator'] as const),
]
export type Role = (typeof roles)[number]

const watching: readonly Role[] = ['steward', 'connector', 'moderator', 'operator']

/**
 * The table: who may see what. A profile in a circle is not for those who watch the place, nor a lost answer for who asked. What
 * somebody would tell a successor is for nobody else before that one said yes, whoever sees what it is about.
 */
export function sees(kind: string, state: State, role: Role): boolean {
  if (kind === 'handover') return role === 'steward'
  if (state === 'public') return true
  if (state === 'members') return role !== 'anonymous'
  if (state !== 'away' && role === (state === 'named' ? 'named' : 'in the coalition')) return true
  if (kind === 'answer' && state === 'away' && role === 'steward') return false
  if (kind === 'person' && state !== 'away') return role === 'steward' || role === 'operator'
  return watching.includes(role)
}

/** A thing with a word in its title and one in its body that stand nowhere else. */
export interface Canary {
  readonly kind: string
  readonly state: State
  readonly id: string
  readonly path: string
  /** Id of the thing in whose circle it is, where that is another. */
  readonly owner?: string
  /** Pages of other things that name it. */
  readonly beside?: readonly string[]
  readonly title: string
  readonly body: string
  readonly steward: Actor
}

export type Cast = Readonly<Record<Exclude<Role, 'anonymous' | 'steward'>, Actor>>

/** What all canaries of one state are made with. */
export interface Making {
  readonly site: Site
  readonly cast: Cast
  /** Id of the circle of a coalition. */
  readonly coalition: string
  /** An organisation that everybody sees, of the operator. */
  readonly office: { readonly id: string; readonly slug: string }
  readonly state: State
  readonly steward: Actor
}

/** What a canary says: letters that no analysis of words takes apart or joins with others. */
export function wordsOf(kind: string, state: State): Pick<Canary, 'title' | 'body'> {
  const letter = (at: number) => 'bcdfghjklmnpqrstvwxz'[at] ?? 'aa'
  const start = `zq${letter(kinds.indexOf(kind))}u${letter(states.indexOf(state))}x`
  return { title: `${start}aky`, body: `${start}oty` }
}

/** The circle that a form asks for. */
export function wishFor(state: State, coalition: string): string {
  if (state === 'coalition') return coalition
  return state === 'away' ? 'public' : state
}
