import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import type { World } from '../../testing/world.ts'
import { beginConversation, type ConversationWish } from './begin-conversation.ts'
import { castVote } from './cast-vote.ts'
import { statementsOf } from './queries/statements.ts'
import type { Statement } from './statement.ts'

/** A conversation of a person in a neighbourhood, for tests. */
export async function conversationIn(
  world: World,
  host: Actor,
  wish: Partial<ConversationWish> = {},
): Promise<{ id: string; slug: string; statements: Statement[] }> {
  const told = { title: 'Wat willen we met het plein?', intro: 'Het plein gaat open.' }
  const rules = { proof: 'cookie' as const, checkedFirst: false, closesAt: null, places: [zandweerd] }
  const seeds = ['Er komen meer bomen', 'Auto’s mogen er blijven']
  const { id, slug } = await world.as(host, ctx =>
    beginConversation(ctx, { ...told, ...rules, seeds, ...wish }),
  )
  return { id, slug, statements: await statementsOf(world.reader(host), id) }
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
