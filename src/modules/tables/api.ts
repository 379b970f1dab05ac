import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { fullTable, listedTable } from './api-answers.ts'
import { ListedTafel, Tafel } from './api-shapes.ts'
import { changedTables, tablesWith } from './queries/tables.ts'

const list = listOperation({
  ...{ path: '/tafels', id: 'listTafels', tag: 'Tafels' },
  summary: 'Tafels op een plek, wat het laatst veranderde eerst.',
  ...{ filters: inPlace, cursor: momentCursor.schema, item: ListedTafel },
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const areas = await scopeAsked(reader, query)
    const from = after === undefined ? undefined : momentCursor.read(after)
    const found = await changedTables(reader, areas ? { areas } : {}, { limit: limit + 1, after: from })
    return partOf(found, limit, {
      cursor: ({ updatedAt, id }) => momentCursor.write(updatedAt, id),
      show: one => listedTable(one, view.origin),
    })
  },
})

const one = operation({
  ...{
    method: 'get',
    path: '/tafels/{id}',
    id: 'getTafel',
    tag: 'Tafels',
    params: z.object({ id: z.uuid() }),
  },
  summary: 'Eén tafel, met haar draaiboek en wie haar leidt.',
  answer: Tafel,
  run: async ({ params: { id }, request: { reader, view } }) => {
    const [table] = await tablesWith(reader, [id])
    if (!table) throw new Refusal('not_found', 'tables.not_found')
    return { body: await fullTable(reader, table, view) }
  },
})

export const api = [list, one]
