import { system, type Actor } from '../platform/ctx/actor.ts'
import type { Module } from '../platform/module.ts'
import {
  answerCoalition,
  beginCoalition,
  coalitionsWith,
  partiesOf,
  raiseIssue,
  startCoalition,
  type Coalition,
} from '../modules/coalitions/index.ts'
import { zandweerd } from './places.ts'
import { openWorld } from './world.ts'

export type Tested = Awaited<ReturnType<typeof openCoalitions>>

/** A world with short ways to coalitions in it. */
export async function openCoalitions(modules: readonly Module[]) {
  const world = await openWorld(modules)
  async function begun(by: Actor, invited: readonly Actor[] = []): Promise<string> {
    return world.as(by, async ctx => {
      const issue = await raiseIssue(ctx, { title: 'Ouderen zijn vaak alleen', places: [zandweerd] })
      const persons = invited.map(({ person }) => ({ person: person ?? '' }))
      const wish = { issue: issue.id, name: 'Samen aan tafel', own: { organisation: null }, invited: persons }
      return (await beginCoalition(ctx, wish)).id
    })
  }

  async function now(id: string, actor: Actor = system): Promise<Coalition> {
    const [found] = await coalitionsWith(world.reader(actor), [id])
    if (!found) throw new Error('not there')
    return found
  }

  async function yes(id: string, actor: Actor): Promise<void> {
    const [party] = partiesOf(await now(id, actor), actor.person)
    await world.as(actor, ctx =>
      answerCoalition(ctx, { coalition: id, party: party?.id ?? '', accept: true }),
    )
  }

  async function partyOf(id: string, actor: Actor): Promise<string> {
    return partiesOf(await now(id, actor), actor.person)[0]?.id ?? ''
  }

  /** What the hourly job does. */
  async function tend(): Promise<void> {
    for (const job of modules.flatMap(
      module => module.jobs?.(world.house).filter(({ name }) => name === 'tend-coalitions') ?? [],
    ))
      await job.run({})
  }

  /** A running coalition of these. */
  async function running(...actors: readonly Actor[]): Promise<string> {
    const [first, ...others] = actors
    if (!first) throw new Error('nobody')
    const id = await begun(first, others)
    for (const one of others) await yes(id, one)
    await world.as(first, ctx => startCoalition(ctx, id))
    return id
  }
  return { world, begun, yes, now, partyOf, running, tend }
}
