import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import type { SeenThing } from '../../platform/thing.ts'
import { isInCircle, watches } from './circle.ts'

/** What `seenBy` says in SQL, of a thing that was looked up for somebody else: whether this actor may see it too. */
export function seesThing(actor: Actor, thing: Omit<SeenThing, 'title' | 'path' | 'id'>): boolean {
  const { kind, circle, areas, stewards, hidden } = thing
  if (actor.system || (actor.person !== null && stewards.includes(actor.person))) return true
  const isIn = isInCircle(actor, circle)
  if (kind === 'person') {
    return hasRole(actor, 'operator') || (isIn && (hidden === null || watches(actor, areas)))
  }
  return watches(actor, areas) || (isIn && hidden === null)
}
