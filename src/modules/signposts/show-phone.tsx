import type { FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '../../platform/db/ids.ts'
import type { Form } from '../../platform/http/form.ts'
import { tablePath, tablesWith, type Table } from '../tables/index.ts'
import { EndedPage, JoinPage } from './pages/JoinPages.tsx'
import { PhonePage } from './pages/PhonePage.tsx'
import { opened } from './seat-cookie.ts'
import { boardOf } from './show-board.ts'
import { showOwn } from './show-own.ts'
import { pathOfCode } from './sitting.ts'
import { tableOf } from './stand.ts'

export interface CodeRoute {
  Params: { code: string }
}

/** The page of a phone: to sit down, or the table as it is now. */
export async function showPhone(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const { reader, view } = request
  const { sitting, seat } = await opened(request)
  const { code } = request.params as CodeRoute['Params']
  if (code !== sitting.code && request.method === 'GET') return reply.to(pathOfCode(sitting.code))
  const table = await tableOf(reader, sitting.table)
  if (table.state !== 'live') return showEnded(request, reply, table)
  // A page that comes back out of the history would bring the id of a quote that is there already.
  const status = reply.statusCode
  reply.header('cache-control', 'no-store')
  if (!seat)
    return reply.page(<JoinPage view={view} table={table} sitting={sitting} form={form} />, { status })
  const board = await boardOf(reader, { table, sitting })
  const own = await showOwn(reader, { sitting, seat }, board)
  const page = <PhonePage view={view} board={board} own={own} form={form} quoteId={newId()} />
  return reply.page(page, { status })
}

/** The report, for who may read it; for anybody else with the code, who it is for. */
export async function showEnded(request: FastifyRequest, reply: FastifyReply, table: Table) {
  const { reader, view } = request
  const [seen] = await tablesWith(reader, [table.id])
  if (seen) return reply.to(`${tablePath(seen)}/verslag`)
  const hasSeat = (await opened(request)).seat !== null
  return reply
    .header('cache-control', 'no-store')
    .page(<EndedPage view={view} table={table} hasSeat={hasSeat} />)
}
