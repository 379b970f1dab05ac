import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Aged } from '../../platform/db/kept-ages.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { ageDocuments } from '../search/index.ts'
import { beginAsking } from './begin-asking.ts'
import { kinds } from './kinds.ts'
import { before, listingKinds, monthsBefore, spans, type ListingKind } from './listing.ts'
import { closeChecks, openChecks } from './queries/checks.ts'
import { forgetLinks } from './queries/links.ts'
import { spansOf } from './queries/spans.ts'

export const ageListings = 'age-listings'

const atOnce = 500

/**
 * Every morning: notes for how long nobody confirmed each listing, and begins to ask about those that went over their span.
 * Part by part, each in a transaction of its own; what was done is not found again.
 */
export function ageListingsJob(house: House): Job {
  return {
    name: ageListings,
    every: '40 4 * * *',
    async run() {
      const months = await spansOf(house)
      for (const kind of listingKinds) {
        const next = () => house.transact(system, ctx => agePart(ctx, kind, months[kind]))
        while ((await next()) === atOnce);
      }
      await house.transact(system, ctx => forgetLinks(ctx, before(ctx.now, spans.link)))
    },
  }
}

async function agePart(ctx: Ctx, kind: ListingKind, months: number): Promise<number> {
  const limits = { first: monthsBefore(ctx.now, months), second: monthsBefore(ctx.now, 2 * months) }
  const aged = await kinds[kind].wronglyAged(ctx, { ...limits, limit: atOnce })
  if (aged.length === 0) return 0
  await kinds[kind].saveAges(ctx, aged)
  await ageDocuments(
    ctx,
    aged.map(({ id, age }) => ({ kind, id, age })),
  )
  const isYoung = ({ age }: Aged) => age === 0
  await closeChecks(
    ctx,
    kind,
    aged.filter(isYoung).map(({ id }) => id),
  )
  await beginAsking(
    ctx,
    kind,
    await openChecks(
      ctx,
      kind,
      aged.filter(one => !isYoung(one)),
    ),
  )
  for (const { id, areas, age } of aged) {
    // Of a kind of its own: nothing in it changed, only its pages and those of its places say something else.
    const object = { kind: 'listing', id }
    ctx.tell('listings.aged', { verb: 'Update', object, areas, circle: 'stewards', data: { kind, age } })
  }
  return aged.length
}
