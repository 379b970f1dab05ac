import type { FastifyInstance } from 'fastify'
import { emptyForm } from '../../platform/http/form.ts'
import { boardOf } from './show-board.ts'
import { EndedPart } from './pages/JoinPages.tsx'
import { OwnPart } from './pages/OwnPart.tsx'
import { ReadPage } from './pages/PhonePage.tsx'
import { SharedPart } from './pages/SharedPart.tsx'
import { opened } from './seat-cookie.ts'
import { showOwn } from './show-own.ts'
import { showEnded, showPhone, type CodeRoute } from './show-phone.tsx'
import { standAt, tableOf } from './stand.ts'

export const calmly = 20 // seconds between two looks of a browser without scripts

/** What one sees with a code. */
export function phoneRoutes(app: FastifyInstance): void {
  app.get<CodeRoute>('/aan/:code', (request, reply) => showPhone(request, reply, emptyForm))

  app.get<CodeRoute>('/aan/:code/nu', (request, reply) =>
    reply.shared(async () => {
      const { reader, view } = request
      const { table: id } = (await opened(request)).sitting
      const stand = await standAt(reader, { table: id, seat: null })
      if (stand.table.state !== 'live') {
        return { html: <EndedPart view={view} code={stand.sitting.code} />, changesWith: [id] }
      }
      const board = await boardOf(reader, stand)
      // An organisation that is not there may answer meanwhile.
      const promises = board.signposts.flatMap(one => one.promises.map(({ promise }) => promise.id))
      return { html: <SharedPart view={view} board={board} />, changesWith: [id, ...promises] }
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
    if (table.state !== 'live') return showEnded(request, reply, table)
    const board = await boardOf(reader, { table, sitting })
    return reply.header('refresh', String(calmly)).page(<ReadPage view={view} board={board} />)
  })
}
