import { system, type Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Module } from '../../platform/module.ts'
import { agreements } from '../agreements/index.ts'
import {
  answerCoalition,
  beginCoalition,
  coalitions,
  coalitionsWith,
  joined,
  raiseIssue,
  startCoalition,
  type Coalition,
} from '../coalitions/index.ts'
import { createInitiative, initiatives } from '../initiatives/index.ts'
import { makeOrganisation, organisations } from '../organisations/index.ts'
import { people } from '../people/index.ts'
import { makePromise, promises } from '../promises/index.ts'
import type { Loose } from './find-loose.ts'
import { handover } from './index.ts'
import { tendHandoversJob } from './tend-handovers.ts'

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

/** What this needs of the world of a test. */
interface World {
  readonly house: House
  as<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T>
  reader(actor?: Actor): Reader
  pass(time: { days: number }): void
  settle(): Promise<void>
}

const zandweerd = 'WK015003'
export const nothingLoose: Loose = { roles: [], gone: [], left: [] }

/** Lets nights go by, with the nightly work. */
export async function passNights(world: World, nights: number): Promise<void> {
  world.pass({ days: nights })
  await world.settle()
  await tendHandoversJob(world.house).run({})
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
  const wish = { name, kind: 'foundation' as const, places: [zandweerd], role: 'directeur' }
  return (await world.as(who, ctx => makeOrganisation(ctx, wish))).id
}

/** A running coalition of these; the first one keeps its page, for an organisation when one is named. */
export async function beginTogether(
  world: World,
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

export async function coalitionNow(world: World, id: string): Promise<Coalition> {
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
