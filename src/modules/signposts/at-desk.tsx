import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { doWithForm, typed, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { tableAt, type Table } from '../tables/index.ts'
import { deskPath } from './pages/desk.ts'
import { DeskPage } from './pages/DeskPage.tsx'
import { rights } from './rights.ts'
import { showDesk } from './show-desk.ts'
import { standAt } from './stand.ts'

export interface SlugRoute {
  Params: { slug: string }
}

interface Deed<S extends z.ZodType> {
  /** The end of its path. */
  readonly deed: string
  readonly schema: S
  readonly act: (ctx: Ctx, table: string, value: z.output<S>) => Promise<unknown>
}

/** A form of the desk with something to fill in: when it is not right, the desk shows it again. */
export function atDesk<S extends z.ZodType>(app: FastifyInstance, { deed, schema, act }: Deed<S>): void {
  app.post<SlugRoute>(`/tafels/:slug/live/${deed}`, async (request, reply) => {
    const table = await tableOfRequest(request)
    const form = await doWithForm(schema, request.body, value =>
      request.act(ctx => act(ctx, table.id, value)),
    )
    return form ? deskAgain(request, reply, { table, deed, form }) : toDesk(reply, table)
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
async function deskAgain(request: FastifyRequest, reply: FastifyReply, { table, deed, form }: Sent) {
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

export async function deskFor({ actor, reader }: FastifyRequest, table: Table) {
  const stand = await standAt(reader, { table: table.id, seat: null })
  allow(rights, { actor, action: 'lead', thing: stand })
  return showDesk(reader, stand)
}

export function toDesk(reply: FastifyReply, table: Table): FastifyReply {
  return reply.to(deskPath(table))
}
