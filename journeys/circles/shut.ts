import type { Site } from '../../src/testing/site.ts'
import { visit } from '../visit.ts'
import type { Canary, Cast } from './table.ts'

/** Chooses the named person by name on the page of the circle, and lets the moderator take away what is to be away. */
export async function shut(site: Site, cast: Cast, canaries: readonly Canary[]): Promise<void> {
  for (const { id, owner = id, steward } of canaries.filter(({ state }) => state === 'named')) {
    const circle = await site.house.db
      .selectFrom('circles')
      .select('id')
      .where('owner', '=', owner)
      .where('kind', '=', 'named')
      .executeTakeFirst()
    const own = await visit(site, steward)
    if (circle) await own.send(`/kringen/${circle.id}`, { doe: 'erbij', person: cast.named.person ?? '' })
  }
  for (const { kind, id } of canaries.filter(({ state }) => state === 'away')) {
    await site.as(cast.moderator, async ctx =>
      site.house.things.get(kind)?.hide?.(ctx, id, 'Dit hoort hier niet'),
    )
  }
  await site.settle()
}
