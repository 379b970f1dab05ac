import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { full, listed, shownWith, want } from './api-answers.ts'
import { Initiatief, ListedInitiatief, Wens } from './api-shapes.ts'
import { writes } from './api-writes.ts'
import { phases, wantKinds, type Initiative, type Want } from './initiative.ts'
import { newestOfAll, wantsIn } from './queries/everywhere.ts'
import { newestIn } from './queries/list.ts'
import { themes } from './themes.ts'

const tag = 'Initiatieven'

const cursorOf = ({ updatedAt, id }: Pick<Initiative, 'updatedAt' | 'id'>) =>
  momentCursor.write(updatedAt, id)

const list = listOperation({
  ...{ path: '/initiatieven', id: 'listInitiatieven', tag },
  summary: 'Openbare initiatieven, wat het laatst veranderde eerst.',
  filters: {
    ...inPlace,
    thema: z.enum(themes).optional(),
    fase: z.enum(phases).optional(),
    gevraagd: z.enum(wantKinds).optional().describe('Alleen wie iets van deze soort zoekt.'),
  },
  cursor: momentCursor.schema,
  item: ListedInitiatief,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const filters = { theme: query.thema, phase: query.fase, need: query.gevraagd }
    const from = after === undefined ? undefined : momentCursor.read(after)
    const wish = { filters, after: from && { updatedAt: from.at, id: from.id } }
    if (scope) {
      const { items, next } = await newestIn(reader, scope, { ...wish, limit })
      return { items: items.map(one => listed(one, view.origin)), next: next ? cursorOf(next) : undefined }
    }
    const found = await newestOfAll(reader, { ...wish, limit: limit + 1 })
    return partOf(found, limit, { cursor: cursorOf, show: one => listed(one, view.origin) })
  },
})

const one = operation({
  ...{ method: 'get', path: '/initiatieven/{id}', id: 'getInitiatief', tag, summary: 'Eén initiatief.' },
  params: z.object({ id: z.uuid() }),
  answer: Initiatief,
  run: async ({ params, request: { reader, view } }) => {
    const shown = await shownWith(reader, params.id)
    return { body: full(shown, reader, view.origin), version: shown.initiative.version }
  },
})

const needs = wantList('need', {
  ...{ path: '/behoeften', id: 'listBehoeften', tag: 'Behoeften en aanbiedingen' },
  summary: 'Wat openbare initiatieven nodig hebben, het nieuwste eerst.',
})

const offers = wantList('offer', {
  ...{ path: '/aanbiedingen', id: 'listAanbiedingen', tag: 'Behoeften en aanbiedingen' },
  summary: 'Wat openbare initiatieven te bieden hebben, het nieuwste eerst.',
})

function wantList(
  direction: Want['direction'],
  told: { readonly path: string; readonly id: string; readonly tag: string; readonly summary: string },
) {
  return listOperation({
    ...told,
    filters: { ...inPlace, soort: z.enum(wantKinds).optional() },
    cursor: z.uuid(),
    item: Wens,
    find: async ({ query, request: { reader, view } }, { after, limit }) => {
      const scope = await scopeAsked(reader, query)
      const found = await wantsIn(reader, { direction, scope, kind: query.soort, after, limit: limit + 1 })
      return partOf(found, limit, { cursor: ({ id }) => id, show: found => want(found, view.origin) })
    },
  })
}

export const api = [list, one, ...writes, needs, offers]
