import { system, type Actor } from '../platform/ctx/actor.ts'
import type { Module } from '../platform/module.ts'
import { agreements } from '../modules/agreements/index.ts'
import {
  answerCoalition,
  beginCoalition,
  coalitions,
  coalitionsWith,
  joined,
  raiseIssue,
  startCoalition,
  type Coalition,
} from '../modules/coalitions/index.ts'
import { createInitiative, initiatives } from '../modules/initiatives/index.ts'
import { organisations } from '../modules/organisations/index.ts'
import { people } from '../modules/people/index.ts'
import { makePromise, promises } from '../modules/promises/index.ts'
import { handover } from '../modules/handover/index.ts'
import { foundation } from './foundation.ts'
import { zandweerd } from './places.ts'
import type { World } from './world.ts'

/** Everything that can be handed over. */
export const roleModules: readonly Module[] = [
  people,
  organisations,
  initiatives,
  coalitions,
  agreements,
  promises,
  handover,
]

/** Lets nights go by, with the nightly work. */
export async function passNights(world: World, nights: number): Promise<void> {
  world.pass({ days: nights })
  await world.settle()
  for (const tend of handover.jobs?.(world.house) ?? []) await tend.run({})
  await world.settle()
}

export async function beginInitiative(world: World, who: Actor, title: string): Promise<string> {
  const { id } = await world.as(who, ctx =>
    createInitiative(ctx, {
      ...{ title, summary: '', story: '', phase: 'running', themes: ['green'], places: [zandweerd] },
      ...{ point: null, links: [], wants: [] },
    }),
  )
  return id
}

export async function found(world: World, who: Actor, name: string): Promise<string> {
  return (await foundation(world, who, { name, role: 'directeur' })).id
}

/** A world or a site. */
type Acting = Pick<World, 'as' | 'reader'>

/** A running coalition of these; the first one keeps its page, for an organisation when one is named. */
export async function beginTogether(
  world: Acting,
  name: string,
  { parties, organisation = null }: { parties: readonly Actor[]; organisation?: string | null },
): Promise<string> {
  const [first, ...others] = parties
  if (!first) throw new Error('A coalition needs somebody.')
  const id = await world.as(first, async ctx => {
    const issue = await raiseIssue(ctx, { title: `Opgave van ${name}`, places: [zandweerd] })
    const invited = others.map(({ person }) => ({ person: person ?? '' }))
    return (await beginCoalition(ctx, { issue: issue.id, name, own: { organisation }, invited })).id
  })
  const { parties: asked } = await coalitionNow(world, id)
  for (const one of others) {
    const party = asked.find(({ person }) => person === one.person)?.id ?? ''
    await world.as(one, ctx => answerCoalition(ctx, { coalition: id, party, accept: true }))
  }
  if (others.length > 0) await world.as(first, ctx => startCoalition(ctx, id))
  return id
}

export async function coalitionNow(world: Pick<World, 'reader'>, id: string): Promise<Coalition> {
  const [coalition] = await coalitionsWith(world.reader(system), [id])
  if (!coalition) throw new Error(`The coalition ${id} is gone.`)
  return coalition
}

/** Who takes part in it, by name. */
export async function takingPart(world: World, id: string, known: readonly Actor[]): Promise<string[]> {
  return joined(await coalitionNow(world, id)).map(
    ({ person }) => known.find(one => one.person === person)?.name ?? 'nobody',
  )
}

export async function promise(
  world: World,
  who: Actor,
  wish: { what: string; coalition?: string; organisation?: string },
): Promise<string> {
  const { what, coalition = null, organisation = null } = wish
  const by = { organisation, person: who.person }
  const made = await world.as(who, ctx =>
    makePromise(ctx, world.house.things, {
      ...{ what, coalition, by, dueDay: '2030-03-03', forWords: 'de buurt', places: [zandweerd] },
    }),
  )
  return made.id
}
