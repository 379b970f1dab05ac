import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { listedAll } from './api-answers.ts'
import { ListedToezegging, Toezegging } from './api-shapes.ts'
import { present, writes } from './api-writes.ts'
import { ledgerStates } from './promise.ts'
import { promisesIn, type LedgerScope } from './queries/ledger.ts'

const tag = 'Toezeggingen'
const params = z.object({ id: z.uuid() })

const list = listOperation({
  ...{ path: '/toezeggingen', id: 'listToezeggingen', tag },
  summary: 'Toezeggingen, wat het laatst veranderde eerst.',
  filters: {
    ...inPlace,
    staat: z
      .enum([...ledgerStates, 'late'])
      .optional()
      .describe('late: over de datum en nog niet afgerond.'),
    coalitie: z.uuid().optional(),
    organisatie: z.uuid().optional(),
  },
  cursor: momentCursor.schema,
  item: ListedToezegging,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const from = after === undefined ? undefined : momentCursor.read(after)
    const found = await promisesIn(reader, {
      ...{ filter: query.staat, after: from && { updatedAt: from.at, id: from.id }, limit: limit + 1 },
      ...scopeIn(query, await scopeAsked(reader, query)),
    })
    const shown = await listedAll(reader, found, view.origin)
    return partOf(shown, limit, {
      cursor: ({ gewijzigdOp, id }) => momentCursor.write(new Date(gewijzigdOp), id),
      show: one => one,
    })
  },
})

/** A place goes before a coalition, and that before an organisation. */
function scopeIn(
  { coalitie, organisatie }: { coalitie?: string | undefined; organisatie?: string | undefined },
  areas: readonly string[] | undefined,
): LedgerScope {
  if (areas) return { areas }
  if (coalitie !== undefined) return { thing: { kind: 'coalition', id: coalitie } }
  return organisatie === undefined ? {} : { thing: { kind: 'organisation', id: organisatie } }
}

const one = operation({
  ...{ method: 'get', path: '/toezeggingen/{id}', id: 'getToezegging', tag, summary: 'Eén toezegging.' },
  params,
  answer: Toezegging,
  run: ({ params: { id }, request }) => present(request, id),
})

export const api = [list, one, ...writes]
