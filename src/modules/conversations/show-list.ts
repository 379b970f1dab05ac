import type { Reader } from '../../platform/ctx/ctx.ts'
import { scopeOf, type Place } from '../places/index.ts'
import type { ListedConversations } from './pages/ConversationCards.tsx'
import { conversationsIn, type ListWish } from './queries/find.ts'
import { outcomesOf } from './queries/results.ts'

/** Conversations with what the votes say, what changed last first. */
export async function listedConversations(reader: Reader, wish: ListWish): Promise<ListedConversations> {
  const items = await conversationsIn(reader, wish)
  const ids = items.map(({ id }) => id)
  return { items, outcomes: await outcomesOf(reader, ids) }
}

/** The open ones of a place that changed last. */
export function newestConversations(
  reader: Reader,
  place: Place,
  limit: number,
): Promise<ListedConversations> {
  return listedConversations(reader, { scope: scopeOf(place), state: 'open', limit })
}
