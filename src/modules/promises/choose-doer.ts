import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { dayOf, isHeldOn, positionsOf } from '../organisations/index.ts'
import type { PromiseWish } from './promise-wish.ts'
import { spokenFor } from './queries/select.ts'
import { seenThing } from './things-around.ts'

/** Who does it; open at once when that is the actor, with a mandate when it is for an organisation. */
export async function doerOf(ctx: Ctx, things: Things, { by = {} }: PromiseWish) {
  const { organisation = null } = by
  const self = ctx.actor.person
  const speaks = organisation === null || (await spokenFor(ctx)).includes(organisation)
  const person = by.person === undefined && speaks ? self : (by.person ?? null)
  await checkDoer(ctx, things, { organisation, person })
  const isSelf = person !== null && person === self
  if (isSelf && !speaks) throw new Refusal('not_allowed', 'promises.no_mandate')
  const role = await roleOf(ctx, { person, organisation })
  const state = ctx.actor.system || isSelf ? ('open' as const) : ('proposed' as const)
  return { organisation, person, role, state }
}

interface Doer {
  readonly person: string | null
  readonly organisation: string | null
}

/** There is somebody, and the actor may know of them. */
async function checkDoer(ctx: Ctx, things: Things, { organisation, person }: Doer): Promise<void> {
  if (person === null && organisation === null) {
    throw new Refusal('invalid', 'promises.who_missing', { field: 'by' })
  }
  const asked = { field: 'by' }
  if (organisation !== null)
    await seenThing(ctx, things, { ...asked, kind: 'organisation', id: organisation })
  if (person !== null && person !== ctx.actor.person) {
    await seenThing(ctx, things, { ...asked, kind: 'person', id: person })
  }
}

/** The position in which somebody promises for an organisation. */
export async function roleOf(ctx: Ctx, { person, organisation }: Doer): Promise<string | null> {
  if (person === null || organisation === null) return null
  const today = dayOf(ctx.now)
  const held = await positionsOf(ctx, [person])
  return held.find(one => one.organisation === organisation && isHeldOn(one, today))?.id ?? null
}
