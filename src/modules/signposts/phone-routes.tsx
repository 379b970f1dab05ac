import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '../../platform/db/ids.ts'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { newToken } from '../people/index.ts'
import { tablePath } from '../tables/index.ts'
import { boardOf } from './board.ts'
import { CodeForm, SeatForm } from './forms.ts'
import { openCode } from './open-code.ts'
import { CodePage, EndedPart, JoinPage } from './pages/JoinPages.tsx'
import { OwnPart } from './pages/OwnPart.tsx'
import { PhonePage, ReadPage } from './pages/PhonePage.tsx'
import { SharedPart } from './pages/SharedPart.tsx'
import { giveSeat, manyAtOnce, opened } from './seat-cookie.ts'
import { showOwn } from './show-own.ts'
import { pathOfCode, readCode } from './sitting.ts'
import { standAt, tableOf } from './stand.ts'
import { takeSeat } from './take-seat.ts'

interface CodeRoute {
  Params: { code: string }
}

const calmly = 20 // seconds between two looks of a browser without scripts

/** How one joins with a code, and what one sees then. */
export function phoneRoutes(app: FastifyInstance): void {
  app.get('/aan', async (request, reply) =>
    reply.page(<CodePage view={request.view} form={emptyForm} />, { changesWith: [] }),
  )

  app.post('/aan', async (request, reply) => {
    const read = readForm(CodeForm, request.body)
    const fail = (form: Form) => reply.page(<CodePage view={request.view} form={form} />, { status: 422 })
    if (!read.ok) return fail(read.form)
    const { code } = read.value
    try {
      await openCode(app.house, { code, from: request.ip, token: '' })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return fail(formAfter(new Refusal('invalid', error.code, { field: 'code' }), request.body))
    }
    return reply.to(pathOfCode(readCode(code) ?? ''))
  })

  app.get<CodeRoute>('/aan/:code', (request, reply) => showPhone(request, reply, emptyForm))

  app.post<CodeRoute>('/aan/:code/stoel', manyAtOnce, async (request, reply) => {
    const { sitting, seat } = await opened(request)
    const path = pathOfCode(sitting.code)
    if (seat) return reply.to(path)
    const read = readForm(SeatForm, request.body)
    if (!read.ok) return showPhone(request, reply.code(422), read.form)
    const token = newToken()
    await request.act(ctx => takeSeat(ctx, { ...read.value, table: sitting.table, token }))
    giveSeat(reply, sitting.code, token)
    return reply.to(path)
  })

  app.get<CodeRoute>('/aan/:code/nu', (request, reply) =>
    reply.shared(async () => {
      const { reader, view } = request
      const { table: id } = (await opened(request)).sitting
      const stand = await standAt(reader, { table: id, seat: null })
      const isLive = stand.table.state === 'live'
      const html = isLive ? (
        <SharedPart view={view} board={await boardOf(reader, stand)} />
      ) : (
        <EndedPart view={view} path={reportPath(stand.table)} />
      )
      return { html, changesWith: [id] }
    }),
  )

  app.get<CodeRoute>('/aan/:code/mijn', async (request, reply) => {
    const { sitting, seat } = await opened(request)
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8')
    if (!seat) return reply.send('')
    const own = await showOwn(request.reader, { sitting, seat })
    return reply.send(await (<OwnPart view={request.view} own={own} />))
  })

  app.get<CodeRoute>('/aan/:code/lezen', async (request, reply) => {
    const { reader, view } = request
    const { sitting } = await opened(request)
    const table = await tableOf(reader, sitting.table)
    if (table.state !== 'live') return reply.to(reportPath(table))
    const board = await boardOf(reader, { table, sitting })
    return reply.header('refresh', String(calmly)).page(<ReadPage view={view} board={board} />)
  })
}

/** The page of a phone: to sit down, or the table as it is now. */
export async function showPhone(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const { reader, view } = request
  const { sitting, seat } = await opened(request)
  const { code } = request.params as CodeRoute['Params']
  if (code !== sitting.code && request.method === 'GET') return reply.to(pathOfCode(sitting.code))
  const table = await tableOf(reader, sitting.table)
  if (table.state !== 'live') return reply.to(reportPath(table))
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

function reportPath(table: Parameters<typeof tablePath>[0]): string {
  return `${tablePath(table)}/verslag`
}
