import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { saidAfter } from './pages/TablePage.tsx'
import { tableAt } from './queries/tables.ts'
import { rights, type TableAction } from './rights.ts'
import { pathOf, type Table } from './table.ts'

export interface SlugRoute {
  Params: { slug: string }
}

/** The table of this request as the reader sees it, for what cannot be done any more once it is removed. */
export async function standing(request: FastifyRequest): Promise<Table> {
  const { slug } = request.params as SlugRoute['Params']
  const table = await tableAt(request.reader, slug)
  if (!table) throw new Refusal('not_found', 'tables.not_found')
  if (table.removedAt !== null) throw new Refusal('gone', 'tables.removed')
  return table
}

/** The same for a page on which the reader does something. */
export async function standingFor(request: FastifyRequest, action: TableAction): Promise<Table> {
  const table = await standing(request)
  allow(rights, { actor: request.actor, action, thing: table })
  return table
}

/** Back to the page of the table, which says what was done. */
export function done(reply: FastifyReply, table: Pick<Table, 'slug'>, said: (typeof saidAfter)[number]) {
  return reply.to(`${pathOf(table)}?klaar=${said}`)
}
