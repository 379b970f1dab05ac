import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { thingSeen } from './look-at-thing.ts'
import { ReportedPage, ReportPage } from './pages/ReportPage.tsx'
import { ReportForm, reportThing } from './report-thing.ts'

const nothing = '00000000-0000-0000-0000-000000000000'
const Path = z.object({ kind: z.string().max(40), id: z.uuid().catch(nothing) })

/** Reporting works for everybody, also without an account and for who is suspended. */
export function reportRoutes(app: FastifyInstance): void {
  app.get('/melden/:kind/:id', async (request, reply) => show(request, reply, emptyForm))

  app.post('/melden/:kind/:id', async (request, reply) => {
    const { kind, id: thing } = Path.parse(request.params)
    const read = readForm(ReportForm, request.body)
    if (!read.ok) return show(request, reply.code(422), read.form)
    const { lang } = request.view
    await request.actAlways(ctx => reportThing(ctx, app.house.things, { kind, thing, lang, ...read.value }))
    return reply.to(`/melden/${kind}/${thing}/dank`)
  })

  app.get('/melden/:kind/:id/dank', async (request, reply) => {
    const { kind, id: thing } = Path.parse(request.params)
    const seen = await thingSeen(request.reader, app.house.things, { kind, thing })
    return reply.page(<ReportedPage view={request.view} thing={seen} />)
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { kind, id: thing } = Path.parse(request.params)
  const seen = await thingSeen(request.reader, request.server.house.things, { kind, thing })
  return reply.page(<ReportPage view={request.view} thing={seen} form={form} />, { status: reply.statusCode })
}
