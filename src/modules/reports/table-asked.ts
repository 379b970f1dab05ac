import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { tableAt, type Table } from '../tables/index.ts'
import { rights } from './rights.ts'

export interface SlugRoute {
  Params: { slug: string }
}

/** The table of this page, as far as the visitor may see it. */
export async function tableAsked(request: FastifyRequest): Promise<Table> {
  const table = await tableAt(request.reader, (request.params as SlugRoute['Params']).slug)
  if (!table) throw new Refusal('not_found', 'reports.not_found')
  if (table.removedAt !== null) throw new Refusal('gone', 'reports.removed')
  return table
}

/** The same for who may write its report. */
export async function tableToWrite(request: FastifyRequest): Promise<Table> {
  const table = await tableAsked(request)
  const { actor, reader } = request
  allow(rights, { actor, action: 'write', thing: { table, now: reader.now } })
  return table
}
