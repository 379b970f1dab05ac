import type { Actor } from '../platform/ctx/actor.ts'
import { makeOrganisation } from '../modules/organisations/index.ts'
import { zandweerd } from './places.ts'
import type { World } from './world.ts'

interface FoundationWish {
  readonly name: string
  /** Of who makes it; left out: chairs it. Empty: holds nothing in it. */
  readonly role?: string
  readonly url?: string
}

/** Puts a foundation of Zandweerd on the map. */
export function foundation(
  world: Pick<World, 'as'>,
  maker: Actor,
  wish: FoundationWish,
): ReturnType<typeof makeOrganisation> {
  return world.as(maker, ctx =>
    makeOrganisation(ctx, { kind: 'foundation', places: [zandweerd], role: 'voorzitter', ...wish }),
  )
}
