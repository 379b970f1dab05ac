import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { signInPath } from '../people/index.ts'
import { besideThing } from '../site/index.ts'
import { RemovedPage } from './pages/EditPages.tsx'
import { saidAfter, TablePage } from './pages/TablePage.tsx'
import { tableAt } from './queries/tables.ts'
import { showTable, type ShownTable } from './show-table.ts'
import { done, standing, type SlugRoute } from './standing.ts'
import { pathOf } from './table.ts'
import { giveChairBack, takeChair } from './take-chair.ts'

const Asked = z.object({ klaar: z.enum(saidAfter).optional().catch(undefined) })

export function pageRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug', async (request, reply) => {
    const { server, reader, view, params } = request
    const table = await tableAt(reader, params.slug)
    if (!table) throw new Refusal('not_found', 'tables.not_found')
    if (table.removedAt !== null) {
      return reply.page(<RemovedPage view={view} reason={table.removedReason ?? ''} />, { status: 410 })
    }
    const shown = await showTable(reader, server.house.things, table)
    const thing = { kind: 'table', id: table.id }
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    const { klaar } = Asked.parse(request.query)
    return reply.page(<TablePage view={view} shown={shown} beside={beside} said={klaar} />, {
      changesWith: keysOf(shown),
    })
  })

  app.post<SlugRoute>('/tafels/:slug/aanschuiven', async (request, reply) => {
    const table = await standing(request)
    if (request.actor.person === null) return reply.to(signInPath(pathOf(table), request.actor))
    await request.act(ctx => takeChair(ctx, app.house, table.id))
    return done(reply, table, 'seated')
  })

  app.post<SlugRoute>('/tafels/:slug/opstaan', async (request, reply) => {
    const table = await standing(request)
    await request.act(ctx => giveChairBack(ctx, table.id))
    return done(reply, table, 'stood_up')
  })
}

function keysOf({
  table,
  people,
  organisations,
  serves,
  previous,
  gathering,
  promises,
}: ShownTable): string[] {
  return [
    ...[table.id, ...table.places, ...people.keys(), ...organisations.keys()],
    ...[...serves, ...promises].map(({ id }) => id),
    ...[table.coalition, table.issue, previous?.id, gathering?.id].flatMap(id => id ?? []),
  ]
}
