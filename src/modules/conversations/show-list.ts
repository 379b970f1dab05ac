import type { Reader } from '../../platform/ctx/ctx.ts'
import { scopeOf, type Place } from '../places/index.ts'
import type { ListedConversations } from './pages/ConversationCards.tsx'
import { conversationsAndOutcomes } from './queries/find.ts'

/** The open ones of a place that changed last. */
export function newestConversations(
  reader: Reader,
  place: Place,
  limit: number,
): Promise<ListedConversations> {
  return conversationsAndOutcomes(reader, { scope: scopeOf(place), state: 'open', limit })
}
