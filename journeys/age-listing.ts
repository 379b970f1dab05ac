import { createInitiative } from '../src/modules/initiatives/index.ts'
import { listings } from '../src/modules/listings/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { mailedTo } from './people.ts'

const day = 24 * 60 * 60_000 // ms

/** Of the keeper, left over for the connectors; the mailed one is the link to it. */
export interface ListingPaths {
  readonly listing: string
  readonly mailedListing: string
}

/** An initiative that nobody confirmed for thirteen months: its keeper was mailed about it more than 30 days ago. */
export async function ageListing(
  site: Site,
  { keeper, title = 'Leeszaal De Uil' }: { keeper: Actor; title?: string },
): Promise<ListingPaths & { readonly aged: string }> {
  const { db, now } = site.house
  const point = { latitude: 52.263, longitude: 6.168 }
  const { id, slug } = await site.as(keeper, ctx =>
    createInitiative(ctx, { title, phase: 'running', places: [zandweerd], point }),
  )
  const ago = (days: number) => new Date(now().getTime() - days * day)
  await db
    .updateTable('initiatives')
    .set({ confirmed_at: ago(396) })
    .where('id', '=', id)
    .execute()
  for (const job of listings.jobs?.(site.house) ?? []) await job.run({})
  await db
    .updateTable('listing_checks')
    .set({ asked_at: ago(31) })
    .where('object', '=', id)
    .execute()
  const mailed = await mailedTo(site, keeper, '/vermelding/')
  return {
    listing: `/vermeldingen/initiatief/${id}`,
    aged: `/initiatieven/${slug}`,
    mailedListing: mailed.replace(/\/\w+$/, ''),
  }
}
