import { people, type PersonKey } from '../../../data/example/people.ts'
import type { Ref } from '../../../data/example/question.ts'
import type { Actor, Grant } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'

/** Something that happened in the example district. */
export interface Step {
  /** Days ago. */
  readonly ago: number
  /** Who did it; left out: the site itself. */
  readonly by?: PersonKey
  run(this: void, ctx: Ctx): Promise<unknown>
}

/** Days between two things that follow each other. */
export const pause = 0.1

/** Questions are known by their title, coalitions by that of their issue. */
type Known = Ref | `question:${string}` | `coalition:${string}`

/** The moment it is told at, and the ids of what was made so far. */
export class Tale {
  readonly #now: Date
  readonly #ids = new Map<string, string>()

  constructor(now: Date) {
    this.#now = now
  }

  before(days: number): Date {
    return new Date(this.#now.getTime() - days * 86_400_000)
  }

  /** As `2026-03-03`. */
  dayBefore(days: number): string {
    return this.before(days).toISOString().slice(0, 10)
  }

  add(known: Known, id: string): void {
    this.#ids.set(known, id)
  }

  id(known: Known): string {
    const id = this.#ids.get(known)
    if (id === undefined) throw new Error(`The example speaks of ${known} before it is there.`)
    return id
  }

  reference(ref: Ref) {
    const [kind] = ref.split(':') as ['person' | 'organisation' | 'initiative']
    return { kind, id: this.id(ref) }
  }

  actor(key: PersonKey): Actor {
    const { name, connects } = people[key]
    const grants: Grant[] = [{ role: 'member', place: null }]
    if (connects !== undefined) grants.push({ role: 'connector', place: connects })
    return { person: this.id(`person:${key}`), name, grants, system: false }
  }
}

export function keysOf<K extends string>(record: Readonly<Partial<Record<K, unknown>>>): K[] {
  return Object.keys(record) as K[]
}
