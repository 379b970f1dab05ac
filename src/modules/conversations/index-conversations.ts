import type { Consumer } from '../../platform/activities/consume.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, keepInStep } from '../search/index.ts'
import { pathOf } from './conversation.ts'
import { conversationsWith } from './queries/find.ts'
import { statementTexts } from './queries/statements.ts'

/** Keeps what can be searched in step with the conversations. */
export const indexConversations: Consumer = {
  name: 'index-conversations',
  version: indexVersion,
  async hear(ctx, activities) {
    const told = activities.filter(
      ({ object, name }) => object.kind === 'conversation' && name !== 'conversations.result_changed',
    )
    const ids = [...new Set(told.map(({ object }) => object.id))]
    if (ids.length === 0) return
    const standing = (await conversationsWith(ctx, ids)).filter(({ hiddenAt }) => hiddenAt === null)
    const places = await placesWith(ctx, [...new Set(standing.flatMap(one => one.places))])
    const names = new Map(places.map(({ code, name }) => [code, name]))
    const statements = await statementTexts(ctx, ids)
    const documents = standing.map(one => ({
      ...{ kind: 'conversation' as const, id: one.id, title: one.title, summary: one.intro },
      text: [one.doneWith, ...(statements.get(one.id) ?? [])].join('\n'),
      path: pathOf(one),
      place: names.get(one.places[0] ?? '') ?? null,
      ...{ areas: one.areas, circle: one.circle, at: one.updatedAt },
    }))
    await keepInStep(ctx, 'conversation', { ids, standing: documents })
  },
}
