import type { Reader } from '../../platform/ctx/ctx.ts'
import { mostHitting, type ListedBottlenecks } from '../bottlenecks/index.ts'
import { runningBudgets } from '../budgets/index.ts'
import { newestConversations, type ListedConversations } from '../conversations/index.ts'
import type { Place } from '../places/index.ts'

/** What a place talks about, decides and runs into together. */
export interface PlaceTogether {
  /** Those that are going on. */
  readonly budgets: Awaited<ReturnType<typeof runningBudgets>>
  /** The open ones. */
  readonly conversations: ListedConversations
  /** What hits most. */
  readonly bottlenecks: ListedBottlenecks
}

const shown = { bottlenecks: 3, budgets: 3, conversations: 2 }

export async function placeTogether(reader: Reader, place: Place): Promise<PlaceTogether> {
  const [budgets, conversations, bottlenecks] = await Promise.all([
    runningBudgets(reader, place, shown.budgets),
    newestConversations(reader, place, shown.conversations),
    mostHitting(reader, place, shown.bottlenecks),
  ])
  return { budgets, conversations, bottlenecks }
}
