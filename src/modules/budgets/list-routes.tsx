import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { onPlace, scopeOf, trailOf } from '../places/index.ts'
import { phases } from './budget.ts'
import { ListPage } from './pages/ListPage.tsx'
import { ReportPage } from './pages/ReportPage.tsx'
import { budgetList } from './show-list.ts'
import { yearReport } from './year-report.ts'

/** What does not fit is left out: an old link still shows a list. */
const Asked = z
  .object({
    fase: z.enum(phases).optional().catch(undefined),
    na: momentCursor.inAddress,
  })
  .transform(({ fase, na }) => ({ phase: fase, after: na }))

const Year = z.object({ jaar: z.coerce.number().int().min(2000).max(2999).optional().catch(undefined) })

export function listRoutes(app: FastifyInstance): void {
  app.get('/begrotingen', async (request, reply) => {
    const list = await budgetList(request.reader, Asked.parse(request.query))
    return reply.page(<ListPage view={request.view} list={list} trail={[]} />)
  })

  onPlace(app, 'get /begroting', async (place, request, reply) => {
    const list = await budgetList(request.reader, { place, ...Asked.parse(request.query) })
    const trail = await trailOf(request.reader, place)
    return reply.page(<ListPage view={request.view} list={list} trail={trail} />, {
      changesWith: [...scopeOf(place), ...list.items.map(({ id }) => id)],
    })
  })

  onPlace(app, 'get /begroting/jaarverslag', async (place, request, reply) => {
    const { jaar = request.view.now.getUTCFullYear() } = Year.parse(request.query)
    const report = await yearReport(request.reader, place, jaar)
    const trail = await trailOf(request.reader, place)
    return reply.page(<ReportPage view={request.view} place={place} report={report} trail={trail} />)
  })
}
