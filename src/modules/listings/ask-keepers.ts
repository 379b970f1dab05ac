import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { addressesOf } from '../people/index.ts'
import { kinds } from './kinds.ts'
import {
  before,
  listingKinds,
  perLetter,
  spans,
  unconfirmedSince,
  waits,
  type Listing,
  type ListingKey,
} from './listing.ts'
import { dropAsks, personsToAsk, takeAsks } from './queries/asks.ts'
import { markAsked } from './queries/checks.ts'
import { writeLetter } from './write-letter.ts'

const atOnce = 100

/** Writes one letter to each who is to be mailed and got none this week. */
export async function askKeepers(house: House): Promise<void> {
  for (;;) {
    const since = before(house.now(), spans.letter)
    const persons = await personsToAsk(house, { since, limit: atOnce })
    for (const person of persons) await house.transact(system, ctx => askKeeper(ctx, person))
    if (persons.length < atOnce) return
  }
}

/** What is not in the letter waits for the next one; what needs no answer any more is left out. */
async function askKeeper(ctx: Ctx, person: string): Promise<void> {
  const keys = await takeAsks(ctx, person)
  const [address] = await addressesOf(ctx, [person])
  const waiting = address ? await waitingOf(ctx, keys, person) : []
  const asked = waiting.slice(0, perLetter)
  const later = new Set(waiting.slice(perLetter).map(({ id }) => id))
  const done = keys.filter(({ id }) => !later.has(id))
  await dropAsks(ctx, person, done)
  for (const kind of listingKinds) {
    const ids = done.filter(key => key.kind === kind).map(({ id }) => id)
    await markAsked(ctx, kind, ids)
  }
  if (address && asked.length > 0) await writeLetter(ctx, address, asked)
}

/** Those that still wait for an answer, and of this person. */
async function waitingOf(ctx: Ctx, keys: readonly ListingKey[], person: string): Promise<Listing[]> {
  const found: Listing[] = []
  for (const kind of listingKinds) {
    const ids = keys.filter(key => key.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    const keepers = await kinds[kind].keepersOf(ctx, ids)
    const own = new Set(keepers.filter(keeper => keeper.person === person).map(({ id }) => id))
    const listed = await kinds[kind].listed(ctx, ids)
    found.push(...listed.filter(listing => waits(listing) && own.has(listing.id)))
  }
  return found.sort((one, other) => unconfirmedSince(one).getTime() - unconfirmedSince(other).getTime())
}
