import type { Thing } from '../../platform/activities/fact.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { placesWith } from '../places/index.ts'
import type { PromiseWish } from './promise-wish.ts'

/** What it hangs together with, as the actor sees it: coalition, origin, receiver. What the actor may not see is not there. */
export async function thingsAround(ctx: Ctx, things: Things, wish: PromiseWish): Promise<SeenThing[]> {
  const { coalition, origin, receiver } = wish
  const asked = [
    ...(coalition ? [{ thing: { kind: 'coalition', id: coalition }, field: 'coalition' }] : []),
    ...(origin ? [{ thing: origin, field: 'origin' }] : []),
    ...(receiver ? [{ thing: receiver, field: 'receiver' }] : []),
  ]
  const found: SeenThing[] = []
  for (const { thing, field } of asked) found.push(await seenThing(ctx, things, { ...thing, field }))
  return found
}

/** A thing that the actor may see; `field` is where a form asked for it. */
export async function seenThing(
  ctx: Ctx,
  things: Things,
  { kind, id, field }: Thing & { readonly field: string },
): Promise<SeenThing> {
  const seen = (await things.get(kind)?.look(ctx, [id]))?.get(id)
  if (!seen) throw new Refusal('invalid', 'promises.thing_not_found', { field })
  return seen
}

/** Its places: as asked, or those of the first thing around it that has any. */
export async function whereOf(ctx: Ctx, { places = [] }: PromiseWish, around: readonly SeenThing[]) {
  const wanted = places.length > 0 ? places : (around.find(({ areas }) => areas.length > 0)?.areas ?? [])
  const found = await placesWith(ctx, [...new Set(wanted)])
  if (found.length === 0 || (places.length > 0 && found.length < new Set(places).size)) {
    throw new Refusal('invalid', 'promises.place_missing', { field: 'place' })
  }
  const narrowest = found.filter(
    ({ code }) => !found.some(other => other.code !== code && other.areas.includes(code)),
  )
  const areas = [...new Set(found.flatMap(place => place.areas))]
  return { places: (places.length > 0 ? found : narrowest).map(({ code }) => code), areas }
}
