import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { endTable, tableAt, tablePath, verdictsOn, type Table } from '../tables/index.ts'
import { beginSitting } from './begin-sitting.ts'
import { boardOf } from './show-board.ts'
import { deskPath } from './pages/desk.ts'
import { BeginPage, DeskPage } from './pages/DeskPage.tsx'
import { ScreenPage } from './pages/ScreenPage.tsx'
import { rights } from './rights.ts'
import { showDesk } from './show-desk.ts'
import { standAt } from './stand.ts'

export interface SlugRoute {
  Params: { slug: string }
}

/** Where a table is begun, led and ended; and the screen on the wall. */
export function deskRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/live', async (request, reply) => {
    const { actor, reader, view } = request
    const table = await tableOfRequest(request)
    if (table.state === 'planned') {
      if (!verdictsOn(actor, table).begin) throw new Refusal('not_allowed', refusalOf(request))
      return reply.page(<BeginPage view={view} table={table} />)
    }
    if (table.state !== 'live') return reply.to(`${tablePath(table)}/verslag`)
    const stand = await standAt(reader, { table: table.id, seat: null })
    allow(rights, { actor, action: 'lead', thing: stand })
    return reply.page(<DeskPage view={view} desk={await showDesk(reader, stand)} />)
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

/** The table as the reader sees it. */
export async function tableOfRequest(request: FastifyRequest): Promise<Table> {
  const { slug } = request.params as SlugRoute['Params']
  const table = await tableAt(request.reader, slug)
  if (!table) throw new Refusal('not_found', 'tables.not_found')
  if (table.removedAt !== null) throw new Refusal('gone', 'tables.removed')
  return table
}

export function toDesk(reply: FastifyReply, table: Table): FastifyReply {
  return reply.to(deskPath(table))
}

function refusalOf({ actor }: FastifyRequest): string {
  return actor.person === null ? 'site.sign_in_first' : 'tables.only_hosts'
}
