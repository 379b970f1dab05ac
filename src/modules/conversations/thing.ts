import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type ThingKind } from '../../platform/thing.ts'
import { pathOf } from './conversation.ts'
import { conversationFor } from './load-conversation.ts'
import { conversationsWith } from './queries/find.ts'
import { saveHiding } from './queries/save.ts'
import { statementTexts } from './queries/statements.ts'

/** Conversations, as what may be pointed at; their statements are among their texts. */
export const conversationThing: ThingKind = {
  kind: 'conversation',
  async look(reader, ids) {
    const found = await conversationsWith(reader, ids)
    return new Map(
      found.map(conversation => {
        const { id, title, areas, circle, hosts } = conversation
        const around = { stewards: hosts, hidden: hiddenOf(conversation) }
        return [id, { id, kind: 'conversation', title, path: pathOf(conversation), areas, circle, ...around }]
      }),
    )
  },
  async texts(reader, ids) {
    const found = await conversationsWith(reader, ids)
    const statements = await statementTexts(
      reader,
      found.map(({ id }) => id),
    )
    return new Map(
      found.map(({ id, intro, doneWith }) => [
        id,
        [intro, doneWith, ...(statements.get(id) ?? [])].filter(Boolean).join('\n\n'),
      ]),
    )
  },
  ...hidingWith(setHidden),
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const conversation = await conversationFor(ctx, 'hide', id)
  await saveHiding(ctx, id, reason)
  ctx.tell('conversations.hidden', await hideFacts(ctx, { ...conversation, kind: 'conversation' }, reason))
}
