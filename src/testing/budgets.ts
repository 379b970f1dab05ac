import type { Activity } from '../platform/activities/fact.ts'
import { system, type Actor } from '../platform/ctx/actor.ts'
import { documents } from '../modules/documents/index.ts'
import { initiatives } from '../modules/initiatives/index.ts'
import { organisations } from '../modules/organisations/index.ts'
import { people } from '../modules/people/index.ts'
import { promises } from '../modules/promises/index.ts'
import {
  beginBudget,
  budgets,
  budgetsWith,
  judgeProject,
  moveBudget,
  nameHost,
  phaseAfter,
  projectsOfBudget,
  projectsWith,
  tellIdea,
  whoHearsOfBudgets,
  workOutProject,
  type Phase,
} from '../modules/budgets/index.ts'
import { deventer, zandweerd } from './places.ts'
import { openWorld, type World } from './world.ts'

/** A world with Vera, who connects and hosts; Gea, the official; and Sam, Nel and Bas, who live there. */
export async function openBudgets() {
  const world = await openWorld([people, organisations, initiatives, documents, promises, budgets])
  const vera = await world.person('Vera', { role: 'connector', place: deventer })
  const [gea, sam, nel, bas] = await Promise.all(['Gea', 'Sam', 'Nel', 'Bas'].map(name => world.person(name)))
  const known = { vera, gea: gea!, sam: sam!, nel: nel!, bas: bas! }
  return {
    world,
    ...known,
    ...waysIn(world, known),
    heard: (name: string, object: string) => heardOf(world, { name, object, known: Object.values(known) }),
  }
}

/** What budgets need again and again: `vera` connects, `gea` judges. */
export function waysIn(world: World, { vera, gea }: { vera: Actor; gea: Actor }) {
  const now = async (id: string) => (await budgetsWith(world.reader(system), [id]))[0]!
  const projects = async (id: string) => projectsOfBudget(world.reader(system), await now(id))
  const reach = async (id: string, phase: Phase) => {
    for (let at = (await now(id)).phase; at !== phase; at = (await now(id)).phase) {
      await world.as(vera, ctx => moveBudget(ctx, { budget: id, to: phaseAfter(at)! }))
    }
  }
  return {
    ...{ now, projects, reach },
    project: async (id: string) => (await projectsWith(world.reader(system), [id]))[0]!,
    begin: async (wish: Partial<Parameters<typeof beginBudget>[1]> = {}) => {
      const begun = await world.as(vera, ctx =>
        beginBudget(ctx, {
          ...{ title: 'Geld voor Zandweerd', amount: 1_000_000, place: zandweerd },
          ...{ proof: 'none', ballot: 'approve', ...wish },
        }),
      )
      await world.as(vera, ctx => nameHost(ctx, { budget: begun.id, person: gea.person!, role: 'official' }))
      return begun
    },
    idea: (actor: Actor, budget: string, title: string) =>
      world.as(actor, ctx => tellIdea(ctx, { budget, title, what: `${title} voor de buurt.` })),
    /** From ideas to voting, with projects of these costs in euros. */
    toVoting: async (budget: string, owner: Actor, costs: Readonly<Record<string, number>>) => {
      for (const title of Object.keys(costs)) {
        await world.as(owner, ctx => tellIdea(ctx, { budget, title, what: 'Voor de buurt.' }))
      }
      await reach(budget, 'working_out')
      for (const { id, title, version } of await projects(budget)) {
        const lines = [{ what: 'Alles', cents: (costs[title] ?? 0) * 100 }]
        await world.as(owner, ctx => workOutProject(ctx, { project: id, version, plan: 'Zo.', costs: lines }))
      }
      await reach(budget, 'check')
      for (const { id } of await projects(budget)) {
        await world.as(gea, ctx => judgeProject(ctx, { project: id, feasible: true, reason: 'Het kan.' }))
      }
      await reach(budget, 'voting')
      return new Map((await projects(budget)).map(({ title, id }) => [title, id]))
    },
  }
}

/** Who hears what of the last fact of this name about this thing. */
async function heardOf(
  world: World,
  { name, object, known }: { name: string; object: string; known: readonly Actor[] },
): Promise<string[]> {
  const names = new Map(known.map(({ person, name: called }) => [person, called]))
  const rows = await world.house.db
    .selectFrom('activities')
    .selectAll()
    .where('name', '=', name)
    .where('object', '=', object)
    .execute()
  const last = rows.at(-1)!
  const target = last.target === null ? null : { kind: last.target_kind, id: last.target }
  const activity = { ...last, object: { kind: last.object_kind, id: last.object }, target }
  const hearings = await whoHearsOfBudgets(world.reader(system), [activity as unknown as Activity])
  return hearings.map(({ person, kind }) => `${names.get(person)}: ${kind}`).sort()
}
