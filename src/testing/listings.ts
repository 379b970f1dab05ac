import type { Actor } from '../platform/ctx/actor.ts'
import type { Module } from '../platform/module.ts'
import { foundation } from './foundation.ts'
import { zandweerd } from './places.ts'
import { openWorld, type World } from './world.ts'
import { createInitiative, initiatives } from '../modules/initiatives/index.ts'
import { organisations } from '../modules/organisations/index.ts'
import { listings, whoHearsOfListings } from '../modules/listings/index.ts'

/** A whole year, and the day after. */
export const year = { days: 366 }

/** A world in which listings age and are asked about, and its operator. */
export async function openListings(): Promise<World & { operator: Actor }> {
  const world = await openWorld([initiatives, organisations, listings])
  return { ...world, operator: await world.person('Olga', { role: 'operator' }) }
}

/** What the tests of this module do again and again. */
export function listingsIn(world: Pick<World, 'as' | 'house'>) {
  return {
    begin: async (steward: Actor, title: string, place = zandweerd) =>
      (await world.as(steward, ctx => createInitiative(ctx, { title, places: [place] }))).id,
    found: async (maker: Actor, name: string) => (await foundation(world, maker, { name, role: 'lid' })).id,
    morning: async () => {
      const [ageListings] = listings.jobs?.(world.house) ?? []
      await ageListings?.run({})
    },
  }
}

type WhoHears = typeof whoHearsOfListings

/** Writes down who hears of what. */
export function listeningInto(heard: Awaited<ReturnType<WhoHears>>): Module {
  const hear = { name: 'listener', hear: async (...told: Parameters<WhoHears>) => note(told) }
  const note = async (told: Parameters<WhoHears>) => void heard.push(...(await whoHearsOfListings(...told)))
  return { name: 'listening', messages: { nl: {}, en: {} }, consumers: [hear] }
}
