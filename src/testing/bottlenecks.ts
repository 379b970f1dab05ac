import type { Activity } from '../platform/activities/fact.ts'
import { system, type Actor } from '../platform/ctx/actor.ts'
import {
  answerBottleneck,
  bottlenecks,
  bottlenecksWith,
  nameBottleneck,
  whoHearsOfBottlenecks,
} from '../modules/bottlenecks/index.ts'
import { documents } from '../modules/documents/index.ts'
import { initiatives } from '../modules/initiatives/index.ts'
import { makeOrganisation, organisations } from '../modules/organisations/index.ts'
import { people } from '../modules/people/index.ts'
import { deventer, zandweerd } from './places.ts'
import { openWorld, type World } from './world.ts'

export const stays = { kind: 'stays', body: 'Omdat het veilig moet zijn.', day: null } as const

/** A world with Sam, with Gea who speaks for the owner of rules, and with Vera, who connects. */
export async function openBottlenecks() {
  const world = await openWorld([people, organisations, initiatives, documents, bottlenecks])
  const sam = await world.person('Sam')
  const gea = await world.person('Gea')
  const vera = await world.person('Vera', { role: 'connector', place: deventer })
  const wish = { name: 'Gemeente', kind: 'municipality', places: [deventer], role: 'jurist' } as const
  const { id: owner } = await world.as(gea, ctx => makeOrganisation(ctx, wish))
  return { world, sam, gea, vera, owner, ...waysIn(world, owner, [sam, gea, vera]) }
}

function waysIn(world: World, owner: string, known: readonly Actor[]) {
  let made = 0
  return {
    name: (actor: Actor, wish: Partial<Parameters<typeof nameBottleneck>[1]> = {}) =>
      world.as(actor, ctx =>
        nameBottleneck(ctx, {
          ...{ title: `Knelpunt ${++made}`, blocks: 'Het bankje', owner, places: [zandweerd] },
          ...{ rule: { name: `Regel ${made}`, link: null }, ...wish },
        }),
      ),
    now: async (id: string) => (await bottlenecksWith(world.reader(system), [id]))[0]!,
    answer: (actor: Actor, wish: Parameters<typeof answerBottleneck>[2]) =>
      world.as(actor, ctx => answerBottleneck(ctx, world.house.things, wish)),
    heard: (bottleneck: string, fact: string) => heardOf(world, { bottleneck, fact, known }),
    runJob: async () => {
      for (const job of bottlenecks.jobs?.(world.house) ?? []) await job.run({})
    },
  }
}

/** Who hears as what of the facts of this name about this bottleneck. */
async function heardOf(
  world: World,
  { bottleneck, fact, known }: { bottleneck: string; fact: string; known: readonly Actor[] },
): Promise<string[]> {
  const rows = await world.house.db
    .selectFrom('activities')
    .selectAll()
    .where('object', '=', bottleneck)
    .where('name', '=', fact)
    .orderBy('at')
    .execute()
  const told = rows.map(row => ({ ...row, object: { kind: 'bottleneck', id: row.object } }))
  const hearings = await whoHearsOfBottlenecks(world.reader(system), told as unknown as Activity[])
  const names = new Map(known.map(({ person, name }) => [person, name]))
  return hearings.map(({ person, kind }) => `${names.get(person) ?? 'another'}: ${kind}`).sort()
}
