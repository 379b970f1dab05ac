import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { endTable, tablePath, verdictsOn } from '../tables/index.ts'
import { deskFor, tableOfRequest, toDesk, type SlugRoute } from './at-desk.tsx'
import { beginSitting } from './begin-sitting.ts'
import { boardOf } from './show-board.ts'
import { BeginPage, DeskPage } from './pages/DeskPage.tsx'
import { ScreenPage } from './pages/ScreenPage.tsx'
import { rights } from './rights.ts'
import { standAt } from './stand.ts'

/** Where a table is begun, led and ended; and the screen on the wall. */
export function deskRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/live', async (request, reply) => {
    const { actor, view } = request
    const table = await tableOfRequest(request)
    if (table.state === 'planned') {
      if (!verdictsOn(actor, table).begin) throw new Refusal('not_allowed', refusalOf(request))
      return reply.page(<BeginPage view={view} table={table} />)
    }
    if (table.state !== 'live') return reply.to(`${tablePath(table)}/verslag`)
    return reply.page(<DeskPage view={view} desk={await deskFor(request, table)} />)
  })

  app.post<SlugRoute>('/tafels/:slug/live', async (request, reply) => {
    const table = await tableOfRequest(request)
    await request.act(ctx => beginSitting(ctx, table.id))
    return toDesk(reply, table)
  })

  app.post<SlugRoute>('/tafels/:slug/live/einde', async (request, reply) => {
    const table = await tableOfRequest(request)
    await request.act(ctx => endTable(ctx, table.id))
    return reply.to(`${tablePath(table)}/verslag`)
  })

  app.get<SlugRoute>('/tafels/:slug/scherm', async (request, reply) => {
    const { actor, reader, view } = request
    const table = await tableOfRequest(request)
    const stand = await standAt(reader, { table: table.id, seat: null })
    if (table.state !== 'live') return reply.to(`${tablePath(table)}/verslag`)
    allow(rights, { actor, action: 'lead', thing: stand })
    return reply.page(<ScreenPage view={view} board={await boardOf(reader, stand)} />)
  })
}

function refusalOf({ actor }: FastifyRequest): string {
  return actor.person === null ? 'site.sign_in_first' : 'tables.only_hosts'
}
