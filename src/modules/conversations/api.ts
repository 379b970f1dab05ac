import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { full, Gesprek, listed, ListedGesprek, Uitkomst, uitkomstOf } from './api-answers.ts'
import { conversationsIn, conversationsWith } from './queries/find.ts'
import { outcomeOf } from './queries/results.ts'
import { statementsOf } from './queries/statements.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'

const tag = 'Gesprekken'

const list = listOperation({
  ...{ path: '/gesprekken', id: 'listGesprekken', tag },
  summary: 'Openbare gesprekken, wat het laatst veranderde eerst.',
  filters: { ...inPlace, stand: z.enum(['open', 'closed']).optional() },
  cursor: momentCursor.schema,
  item: ListedGesprek,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const from = after === undefined ? undefined : momentCursor.read(after)
    const found = await conversationsIn(reader, { scope, state: query.stand, after: from, limit: limit + 1 })
    return partOf(found, limit, {
      cursor: ({ updatedAt, id }) => momentCursor.write(updatedAt, id),
      show: conversation => listed(conversation, view.origin),
    })
  },
})

const one = operation({
  ...{
    method: 'get',
    path: '/gesprekken/{id}',
    id: 'getGesprek',
    tag,
    summary: 'Eén gesprek met zijn stellingen.',
  },
  params: z.object({ id: z.uuid() }),
  answer: Gesprek,
  run: async ({ params, request: { reader, view } }) => {
    const conversation = await found(reader, params.id)
    const statements = await statementsOf(reader, conversation.id)
    return { body: full(conversation, statements, view.origin), version: conversation.version }
  },
})

const outcome = operation({
  ...{ method: 'get', path: '/gesprekken/{id}/uitkomsten', id: 'getGesprekUitkomst', tag },
  summary:
    'Wat de stemmen zeggen. Van minder dan vijf stemmen op een stelling staat er alleen hoeveel het er zijn.',
  params: z.object({ id: z.uuid() }),
  answer: Uitkomst,
  run: async ({ params, request: { reader } }) => {
    const { id, version } = await found(reader, params.id)
    const statements = await statementsOf(reader, id)
    return { body: uitkomstOf(await outcomeOf(reader, id), statements), version }
  },
})

async function found(reader: Reader, id: string) {
  const [conversation] = await conversationsWith(reader, [id])
  if (!conversation) throw new Refusal('not_found', 'conversations.not_found')
  return conversation
}

export const api = [list, one, outcome]
