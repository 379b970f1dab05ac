import { hasRole, type Actor } from '../../platform/ctx/actor.ts'

/**
 * Who may see a thing: `public`, `members` (who signed in), `hidden` (who answers for it), or the id of a circle of persons.
 * Facts, search documents and lists carry it in this form too.
 */
export type Circle = string

/** What a form or a program asks: as of `Circle`, or `named` for persons who will be named. */
export type CircleWish = string

/** The two columns in which a table keeps a circle. */
export interface CircleRow {
  readonly circle: string
  readonly circle_id: string | null
}

const named = 'circle'

/** A circle that is gone leaves its things to those who answer for them. */
export function circleOf({ circle, circle_id }: CircleRow): Circle {
  return circle === named ? (circle_id ?? 'hidden') : circle
}

export function circleColumns(circle: Circle): CircleRow {
  return isPersons(circle) ? { circle: named, circle_id: circle } : { circle, circle_id: null }
}

/** Whether it is a circle of persons, and not everybody, all members or nobody. */
export function isPersons(circle: Circle): boolean {
  return /^[0-9a-f-]{36}$/.test(circle)
}

/** Whether everybody who signed in may see it. */
export function isForAll(circle: Circle): boolean {
  return circle === 'public' || circle === 'members'
}

/** Everything the actor may see by circle alone. */
export function circlesSeenBy({ person, circles = [] }: Actor): Circle[] {
  return person === null ? ['public'] : ['public', 'members', ...circles]
}

/** Whether the actor may see what is for this circle, without answering for it or watching its place. */
export function isInCircle(actor: Actor, circle: Circle): boolean {
  return circlesSeenBy(actor).includes(circle)
}

/** Whether the actor watches over these areas (codes of a place and everything around it), and so sees what is not for all. */
export function watches(actor: Actor, areas: readonly string[]): boolean {
  return hasRole(actor, 'connector', areas) || hasRole(actor, 'moderator', areas)
}

/** What is known of a circle of persons. */
export interface PersonsCircle {
  readonly id: string
  readonly kind: 'named' | 'coalition'
  readonly title: string
  /** The thing it was made for, or the coalition. */
  readonly owner: { readonly kind: string; readonly id: string }
}

export const mostMembers = 200

/** The page of a circle of persons. */
export function pathOf(circle: string): string {
  return `/kringen/${circle}`
}

export interface SavedCircle {
  readonly wish: CircleWish
  readonly saved: Circle
  /** What it was; null for a new thing. */
  readonly before: Circle | null
}

/** Where to go after saving: to choose the persons when they were to be named just now, else to `path`. */
export function pathAfter({ wish, saved, before }: SavedCircle, path: string): string {
  return wish === 'named' && saved !== before ? pathOf(saved) : path
}
