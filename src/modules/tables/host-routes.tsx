import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { allAddressesOf } from '../people/index.ts'
import { dateRoutes } from './date-routes.tsx'
import { findPeople } from './find-guests.ts'
import { HostForm } from './forms.ts'
import { HostsPage } from './pages/HostsPage.tsx'
import { shareHosting } from './share-hosting.ts'
import { sheetRoutes } from './sheet-routes.tsx'
import { showTable } from './show-table.ts'
import { done, standingFor, type SlugRoute } from './standing.ts'
import { pathOf, stewardsOf } from './table.ts'

const Asked = z.object({
  naam: z.string().trim().max(100).catch(''),
  klaar: z.literal('gedeeld').optional().catch(undefined),
})

/** What who leads the table does with it: who else does, when it is, and what is printed. */
export function hostRoutes(app: FastifyInstance): void {
  sheetRoutes(app)
  dateRoutes(app)

  app.get<SlugRoute>('/tafels/:slug/leiding', async (request, reply) => {
    const table = await standingFor(request, 'share_hosting')
    const { reader, view } = request
    const { naam, klaar } = Asked.parse(request.query)
    const found = await findPeople(reader, naam)
    const shown = await showTable(reader, app.house.things, table)
    const guests = shown.guests.flatMap(({ person }) => person ?? [])
    const able = new Set((await allAddressesOf(reader, guests)).map(({ person }) => person))
    const said = { name: naam, isDone: klaar !== undefined }
    return reply.page(<HostsPage view={view} shown={shown} found={found} able={able} {...said} />)
  })

  app.post<SlugRoute>('/tafels/:slug/leiding', async (request, reply) => {
    const table = await standingFor(request, 'share_hosting')
    const { person, role } = HostForm.parse(request.body ?? {})
    await request.act(ctx => shareHosting(ctx, { id: table.id, person, role: role === 'none' ? null : role }))
    const isStillHost =
      role !== 'none' || person !== request.actor.person || !stewardsOf(table).includes(person)
    return isStillHost ? reply.to(`${pathOf(table)}/leiding?klaar=gedeeld`) : done(reply, table, 'shared')
  })
}
