import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { themes } from '../initiatives/index.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { signpostsIn, signpostsWith } from '../signposts/index.ts'
import { tablesWith } from '../tables/index.ts'
import {
  fullReport,
  fullSignpost,
  ListedRoutewijzer,
  listedSignpost,
  Routewijzer,
  Verslag,
} from './api-answers.ts'
import { showReport } from './show-report.ts'
import { showSignpost } from './show-signpost.ts'

const tag = 'Routewijzers'
const params = z.object({ id: z.uuid() })

const signposts = listOperation({
  ...{ path: '/routewijzers', id: 'listRoutewijzers', tag },
  summary: 'Routewijzers van tafels, wat het laatst veranderde eerst.',
  filters: { ...inPlace, thema: z.enum(themes).optional() },
  cursor: momentCursor.schema,
  item: ListedRoutewijzer,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const areas = await scopeAsked(reader, query)
    const before = after === undefined ? undefined : momentCursor.read(after)
    const found = await signpostsIn(reader, {
      ...(areas && { areas }),
      ...(query.thema && { theme: query.thema }),
      ...(before && { before }),
      limit: limit + 1,
    })
    return partOf(found, limit, {
      cursor: ({ updatedAt, id }) => momentCursor.write(updatedAt, id),
      show: one => listedSignpost(one, view.origin),
    })
  },
})

const oneSignpost = operation({
  ...{ method: 'get', path: '/routewijzers/{id}', id: 'getRoutewijzer', tag, params, answer: Routewijzer },
  summary: 'Eén routewijzer, met de uitspraken waaruit die kwam.',
  run: async ({ params: { id }, request: { reader, view } }) => {
    const [signpost] = await signpostsWith(reader, [id])
    if (!signpost) throw new Refusal('not_found', 'reports.signpost_not_found')
    return { body: fullSignpost(await showSignpost(reader, signpost), view.origin) }
  },
})

const report = operation({
  ...{
    method: 'get',
    path: '/tafels/{id}/verslagen',
    id: 'getVerslag',
    tag: 'Tafels',
    params,
    answer: Verslag,
  },
  summary: 'Het verslag van een tafel die voorbij is.',
  run: async ({ params: { id }, request: { reader, view } }) => {
    const [table] = await tablesWith(reader, [id])
    if (table?.state !== 'ended') throw new Refusal('not_found', 'reports.not_found')
    return { body: fullReport(await showReport(reader, table), view.origin) }
  },
})

export const api = [signposts, oneSignpost, report]
