import {
  beginConversation,
  castVote,
  codesOf,
  conversations,
  enterPaper,
  makeCodes,
  statementIdsOf,
  whoHearsOfConversations,
  type ConversationWish,
} from '../modules/conversations/index.ts'
import type { Consumer } from '../platform/activities/consume.ts'
import type { Activity } from '../platform/activities/fact.ts'
import { system, visitor, type Actor } from '../platform/ctx/actor.ts'
import { zandweerd } from './places.ts'
import { hearAll } from './settle.ts'
import { openWorld, type World } from './world.ts'

/** A world with Hanna, who leads conversations, and Anna, who says something. */
export async function openConversations(): Promise<{ world: World; host: Actor; author: Actor }> {
  const world = await openWorld([conversations])
  return { world, host: await world.person('Hanna'), author: await world.person('Anna') }
}

/** A conversation of a person in a neighbourhood, for tests. */
export async function conversationIn(
  world: World,
  host: Actor,
  wish: Partial<ConversationWish> = {},
): Promise<{ id: string; slug: string; statements: { id: string }[] }> {
  const told = { title: 'Wat willen we met het plein?', intro: 'Het plein gaat open.' }
  const rules = { proof: 'cookie' as const, checkedFirst: false, closesAt: null, places: [zandweerd] }
  const seeds = ['Er komen meer bomen', 'Auto’s mogen er blijven']
  const { id, slug } = await world.as(host, ctx =>
    beginConversation(ctx, { ...told, ...rules, seeds, ...wish }),
  )
  const ids = await statementIdsOf(world.reader(host), id)
  return { id, slug, statements: ids.map(one => ({ id: one })) }
}

/** A vote of somebody, or of a visitor with this token. */
export function vote(
  world: World,
  conversation: string,
  {
    by = visitor,
    token = null,
    on,
    says,
  }: { by?: Actor; token?: string | null; on: string; says: 1 | 0 | -1 },
): Promise<void> {
  return world.as(by, ctx =>
    castVote(ctx, { conversation, statement: on, vote: says, isImportant: false, token }),
  )
}

/** Who hears of all that was told about a conversation so far: kind, person and page. */
export async function heardOf(world: World, conversation: string): Promise<(string | undefined)[][]> {
  const told: Activity[] = []
  const gather: Consumer = {
    name: `gather ${conversation}`,
    hear: (_ctx, activities) => {
      told.push(...activities.filter(({ object }) => object.id === conversation))
      return Promise.resolve()
    },
  }
  await hearAll(world.house, gather)
  const hearings = await whoHearsOfConversations(world.reader(system), told)
  return hearings.map(({ kind, person, path }) => [kind, person, path.replace(/^\/gesprekken\/[^/]+/, '')])
}

/** A conversation with so many sheets of paper: their codes, and a way to enter one with the same answer everywhere. */
export async function sheetsIn(
  world: World,
  host: Actor,
  { proof, count }: { proof: 'cookie' | 'code'; count: number },
) {
  const { id, statements } = await conversationIn(world, host, { proof })
  const codes = codesOf(world.house, id, count)
  await world.as(host, ctx => makeCodes(ctx, { conversation: id, codes }))
  const on = statements.map(one => one.id)
  const enter = (code: string, says: 1 | 0 | -1, by = host) =>
    world.as(by, ctx =>
      enterPaper(ctx, {
        ...{ conversation: id, code },
        votes: on.map((statement, at) => ({ statement, vote: says, isImportant: at === 0 })),
      }),
    )
  return { id, codes, on, enter }
}
