import type { Actor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { initiatives } from '../initiatives/index.ts'
import { introductions } from '../introductions/index.ts'
import { organisations } from '../organisations/index.ts'
import { people } from '../people/index.ts'
import { askQuestion, questions } from '../questions/index.ts'
import { moderation } from './index.ts'
import { reportThing } from './report-thing.ts'

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
