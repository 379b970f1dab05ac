import type { Thing } from '../../platform/activities/fact.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { chooseCircle, type Circle, type CircleWish } from '../circles/index.ts'
import { dayOf, isHeldOn, positionsOf } from '../organisations/index.ts'
import { placesWith } from '../places/index.ts'
import { factOf, slugFor, type Receiver } from './promise.ts'
import { countMadeBy, insertPromise, type NewPromise } from './queries/promises.ts'
import { spokenFor } from './queries/select.ts'
import { makeRights } from './rights.ts'

export interface PromiseWish {
  readonly what: string
  /** Who is to do it. Left out: the actor. An organisation without a person: whoever speaks for it says yes. */
  readonly by?: { readonly organisation?: string | null; readonly person?: string | null }
  /** To whom it is made, as a thing. */
  readonly receiver?: Receiver | null
  /** For whom, in words. */
  readonly forWords?: string
  readonly amount?: number | null
  /** `hours`, `euros`, `square_metres` or own words. */
  readonly unit?: string | null
  /** `2026-03-03` */
  readonly dueDay: string
  readonly condition?: string
  readonly coalition?: string | null
  /** What it comes from. */
  readonly origin?: Thing | null
  /** Codes. Left out: the places of the coalition, of where it comes from, or of the receiver. */
  readonly places?: readonly string[]
  /** Left out: who sees the coalition, or where it comes from. */
  readonly circle?: CircleWish
  /** Made up, for the example district. */
  readonly example?: boolean
}

const mostPerDay = 60
const longestAhead = 3660 // days
const day = 86_400_000 // ms

/** Promises something for oneself, at once; or proposes to another to do so, whose promise it is after a yes. */
export async function makePromise(
  ctx: Ctx,
  things: Things,
  wish: PromiseWish,
): Promise<{ id: string; slug: string; circle: Circle; state: 'open' | 'proposed' }> {
  allow(makeRights, { actor: ctx.actor, action: 'make', thing: null })
  await checkWish(ctx, wish)
  const doer = await doerOf(ctx, things, wish)
  const around = await thingsAround(ctx, things, wish)
  const where = await whereOf(ctx, wish, around)
  const id = newId()
  const base = around.find(thing => thing.kind !== 'person')?.circle ?? 'public'
  const chosen = { owner: { kind: 'promise', id }, wish: wish.circle ?? base, before: base }
  const circle = await chooseCircle(ctx, chosen)
  const { what, receiver = null, forWords = '', condition = '', origin = null, example = false } = wish
  const promise: NewPromise = {
    ...{ id, slug: slugFor(what, id), what, receiver, forWords, condition, origin, example, circle },
    ...doer,
    ...{ amount: wish.amount ?? null, unit: wish.amount == null ? null : (wish.unit ?? null) },
    ...{ dueDay: wish.dueDay, coalition: wish.coalition ?? null, ...where },
  }
  await insertPromise(ctx, promise)
  tellMade(ctx, promise)
  return { id, slug: promise.slug, circle, state: doer.state }
}

function tellMade(ctx: Ctx, promise: NewPromise): void {
  const isOpen = promise.state === 'open'
  const target = promise.coalition === null ? promise.origin : { kind: 'coalition', id: promise.coalition }
  ctx.tell(isOpen ? 'promises.made' : 'promises.proposed', {
    verb: isOpen ? 'Create' : 'Offer',
    ...factOf(promise),
    ...(target && { target }),
    data: { title: promise.what },
  })
}

async function checkWish(ctx: Ctx, { dueDay }: PromiseWish): Promise<void> {
  const today = dayOf(ctx.now)
  checkDay(today, dueDay)
  const { person } = ctx.actor
  if (person === null) return
  const made = await countMadeBy(ctx, person, new Date(ctx.now.getTime() - day))
  if (made >= mostPerDay) throw new Refusal('too_many', 'promises.too_many_today', { most: mostPerDay })
}

/** By when: not in the past, and not beyond what anybody can oversee. */
export function checkDay(today: string, dueDay: string): void {
  if (dueDay < today) throw new Refusal('invalid', 'promises.day_past', { field: 'dueDay' })
  if (Date.parse(dueDay) > Date.parse(today) + longestAhead * day) {
    throw new Refusal('invalid', 'promises.day_far', { field: 'dueDay' })
  }
}

/** Who does it; open at once when that is the actor, with a mandate when it is for an organisation. */
async function doerOf(ctx: Ctx, things: Things, { by = {} }: PromiseWish) {
  const { organisation = null } = by
  const self = ctx.actor.person
  const speaks = organisation === null || (await spokenFor(ctx)).includes(organisation)
  const person = by.person === undefined && speaks ? self : (by.person ?? null)
  if (person === null && organisation === null) {
    throw new Refusal('invalid', 'promises.who_missing', { field: 'by' })
  }
  if (organisation !== null) await seenThing(ctx, things, { kind: 'organisation', id: organisation }, 'by')
  if (person !== null && person !== self) await seenThing(ctx, things, { kind: 'person', id: person }, 'by')
  const isOpen = ctx.actor.system || (person !== null && person === self && speaks)
  if (!isOpen && person === self && !speaks) {
    throw new Refusal('not_allowed', 'promises.no_mandate')
  }
  const role = await roleOf(ctx, { person, organisation })
  return { organisation, person, role, state: isOpen ? ('open' as const) : ('proposed' as const) }
}

/** The position in which somebody promises for an organisation. */
export async function roleOf(
  ctx: Ctx,
  { person, organisation }: { readonly person: string | null; readonly organisation: string | null },
): Promise<string | null> {
  if (person === null || organisation === null) return null
  const today = dayOf(ctx.now)
  const held = await positionsOf(ctx, [person])
  return held.find(one => one.organisation === organisation && isHeldOn(one, today))?.id ?? null
}

/** What it hangs together with, as the actor sees it: coalition, origin, receiver. What the actor may not see is not there. */
async function thingsAround(ctx: Ctx, things: Things, wish: PromiseWish): Promise<SeenThing[]> {
  const { coalition, origin, receiver } = wish
  const asked = [
    ...(coalition ? [{ thing: { kind: 'coalition', id: coalition }, field: 'coalition' }] : []),
    ...(origin ? [{ thing: origin, field: 'origin' }] : []),
    ...(receiver ? [{ thing: receiver, field: 'receiver' }] : []),
  ]
  const found: SeenThing[] = []
  for (const { thing, field } of asked) found.push(await seenThing(ctx, things, thing, field))
  return found
}

async function seenThing(ctx: Ctx, things: Things, { kind, id }: Thing, field: string): Promise<SeenThing> {
  const seen = (await things.get(kind)?.look(ctx, [id]))?.get(id)
  if (!seen) throw new Refusal('invalid', 'promises.thing_not_found', { field })
  return seen
}

/** Its places: as asked, or those of the first thing around it that has any. */
async function whereOf(ctx: Ctx, { places = [] }: PromiseWish, around: readonly SeenThing[]) {
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
