import type { FastifyInstance } from 'fastify'
import { secretHashOf, secretOf } from './guest.ts'
import { SheetPage } from './pages/SheetPage.tsx'
import { secretHashesOf } from './queries/guests.ts'
import { showTable } from './show-table.ts'
import { standingFor, type SlugRoute } from './standing.ts'

/** Invitations to print. Only guests without an address have a secret that may be on paper. */
export function sheetRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/vel', async (request, reply) => {
    const table = await standingFor(request, 'invite')
    const { reader, view } = request
    const shown = await showTable(reader, app.house.things, table)
    const hashes = await secretHashesOf(reader, table.id)
    const slips = shown.guests.flatMap(guest => {
      const secret = secretOf(app.house, guest, 'paper')
      return hashes.has(secretHashOf(secret)) ? [{ guest, secret }] : []
    })
    return reply.page(<SheetPage view={view} shown={shown} slips={slips} />)
  })
}
