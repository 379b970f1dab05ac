import type { Actor } from '../platform/ctx/actor.ts'
import { zandweerd } from './places.ts'
import { openWorld, type World } from './world.ts'
import { initiatives } from '../modules/initiatives/index.ts'
import { introductions } from '../modules/introductions/index.ts'
import { organisations } from '../modules/organisations/index.ts'
import { people } from '../modules/people/index.ts'
import { askQuestion, questions } from '../modules/questions/index.ts'
import { moderation, reportThing } from '../modules/moderation/index.ts'

/** A world with somebody of every role. */
export async function openStreet() {
  const world = await openWorld([people, organisations, initiatives, questions, introductions, moderation])
  return {
    world,
    asker: await world.person('Wim Vrager'),
    neighbour: await world.person('Lies Lid'),
    moderator: await world.person('Mo Moderator', { role: 'moderator', place: zandweerd }),
    second: await world.person('Mia Moderator', { role: 'moderator' }),
    connector: await world.person('Coen Verbinder', { role: 'connector', place: zandweerd }),
    operator: await world.person('Olga Beheer', { role: 'operator' }),
  }
}

export type Street = Awaited<ReturnType<typeof openStreet>>

export function ask(
  world: World,
  asker: Actor,
  { title, explanation = 'Er ligt een veldje braak.' }: { title: string; explanation?: string },
) {
  const wish = { title, explanation, motivation: '', places: [zandweerd], circle: 'public' } as const
  return world.as(asker, ctx => askQuestion(ctx, wish))
}

/** Returns the id of the case. */
export function report(
  world: World,
  reporter: Actor,
  { thing, email = null }: { thing: string; email?: string | null },
) {
  return world.as(reporter, ctx =>
    reportThing(ctx, world.house.things, {
      ...{ kind: 'question', thing, rule: 'kind', sentence: 'Dit is een scheldpartij.', email, lang: 'nl' },
    }),
  )
}
