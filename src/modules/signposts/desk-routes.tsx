import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { typed, type Form } from '../../platform/http/form.ts'
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

/** The table as the reader sees it. */
export async function tableOfRequest(request: FastifyRequest): Promise<Table> {
  const { slug } = request.params as SlugRoute['Params']
  const table = await tableAt(request.reader, slug)
  if (!table) throw new Refusal('not_found', 'tables.not_found')
  if (table.removedAt !== null) throw new Refusal('gone', 'tables.removed')
  return table
}

interface Sent {
  readonly table: Table
  readonly deed: string
  readonly form: Form
}

/** The desk again, with the form that was not right. */
export async function deskAgain(request: FastifyRequest, reply: FastifyReply, { table, deed, form }: Sent) {
  if (table.state !== 'live') return toDesk(reply, table)
  const desk = await deskFor(request, table)
  const about = aboutWhat[deed]
  const of = about === undefined ? '' : typed(form, about)
  const { quotes, signposts } = desk.board
  const isThere = [...quotes, ...signposts.map(({ signpost }) => signpost)].some(({ id }) => id === of)
  if (about !== undefined && !isThere) throw new Refusal('not_found', 'signposts.signpost_gone')
  const wrong = { deed, of, form }
  return reply.page(<DeskPage view={request.view} desk={{ ...desk, wrong }} />, { status: 422 })
}

/** The field with the id of what a form is about, of forms that stand there more than once. */
const aboutWhat: Readonly<Record<string, string>> = { weg: 'id', vraag: 'signpost', naam: 'id' }

async function deskFor({ actor, reader }: FastifyRequest, table: Table) {
  const stand = await standAt(reader, { table: table.id, seat: null })
  allow(rights, { actor, action: 'lead', thing: stand })
  return showDesk(reader, stand)
}

export function toDesk(reply: FastifyReply, table: Table): FastifyReply {
  return reply.to(deskPath(table))
}

function refusalOf({ actor }: FastifyRequest): string {
  return actor.person === null ? 'site.sign_in_first' : 'tables.only_hosts'
}
