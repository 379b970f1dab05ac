import type { Actor } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { seesThing } from '../circles/index.ts'

export interface Wanted {
  readonly kind: string
  readonly id: string
}

/** Looks up a thing as one person sees it; undefined when this person may not, `unknown` when nobody says who may. */
export type Look = (actor: Actor, wanted: Wanted) => SeenThing | 'unknown' | undefined

/** What of these things people may see now. Cost: one query per kind, whoever asks. */
export async function visibleThings(
  reader: Reader,
  things: Things,
  wanted: readonly Wanted[],
): Promise<Look> {
  const found = new Map<string, SeenThing>()
  for (const [kind, those] of Map.groupBy(wanted, one => one.kind)) {
    const seen = await things.get(kind)?.look(reader, [...new Set(those.map(({ id }) => id))])
    for (const [id, thing] of seen ?? []) found.set(`${kind} ${id}`, thing)
  }
  return (actor, { kind, id }) => {
    if (!things.has(kind)) return 'unknown'
    const thing = found.get(`${kind} ${id}`)
    return thing && seesThing(actor, thing) ? thing : undefined
  }
}
