import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { listOperation, momentCursor, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { fullWith, listedAll, wishIn } from './api-answers.ts'
import { ListedToezegging, SentAfloop, SentToezegging, Toezegging } from './api-shapes.ts'
import { makePromise } from './make-promise.ts'
import { ledgerStates } from './promise.ts'
import { promisesIn, type LedgerScope } from './queries/ledger.ts'
import { promisesWith } from './queries/promises.ts'
import { breakPromise, keepPromise } from './settle-promise.ts'

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

async function present({ reader, view }: FastifyRequest, id: string) {
  const [promise] = await promisesWith(reader, [id])
  if (!promise) throw new Refusal('not_found', 'promises.not_found')
  return { body: await fullWith(reader, promise, view.origin), version: promise.version }
}

const make = operation({
  ...{ method: 'post', path: '/toezeggingen', id: 'createToezegging', tag, scope: 'edit', status: 201 },
  summary: 'Doe een toezegging, zelf of namens een organisatie.',
  body: SentToezegging,
  answer: Toezegging,
  run: async ({ body, request }) => {
    const { things } = request.server.house
    const { id } = await request.act(ctx => makePromise(ctx, things, wishIn(body)))
    return { ...(await present(request, id)), location: `${request.view.origin}/api/v1/toezeggingen/${id}` }
  },
})

const settle = operation({
  ...{ method: 'post', path: '/toezeggingen/{id}/afloop', id: 'settleToezegging', tag, scope: 'edit' },
  ...{ status: 201, summary: 'Zeg dat je toezegging gelukt is, of dat het niet lukt.' },
  params,
  body: SentAfloop,
  answer: Toezegging,
  run: async ({ params: { id }, body, request }) => {
    const { things } = request.server.house
    await request.act(ctx =>
      body.staat === 'kept'
        ? keepPromise(ctx, things, { id, evidence: body.bewijs, link: body.bewijslink })
        : breakPromise(ctx, { id, reason: body.reden }),
    )
    return present(request, id)
  },
})

export const api = [list, one, make, settle]
