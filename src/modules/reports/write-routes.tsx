import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { WritePage } from './pages/WritePage.tsx'
import { reportPath } from './report.ts'
import type { Rooms } from './rooms.ts'
import { tableToWrite, type SlugRoute } from './table-asked.ts'

const Text = z.object({
  text: z.string({ error: 'reports.text_missing' }).max(50_000, 'reports.text_long'),
  version: z.coerce.number().int().catch(0),
})

/** Writing without JavaScript; with it the page opens a line of its own. */
export function writeRoutes(app: FastifyInstance, rooms: Rooms): void {
  app.get<SlugRoute>('/tafels/:slug/verslag/schrijven', async (request, reply) => {
    const table = await tableToWrite(request)
    const { text, version } = await rooms.read(table.id)
    const form = { ...emptyForm, typed: { text } }
    return reply.page(<WritePage view={request.view} table={table} form={form} version={version} />)
  })

  app.post<SlugRoute>('/tafels/:slug/verslag/schrijven', async (request, reply) => {
    const table = await tableToWrite(request)
    const read = readForm(Text, request.body)
    if (!read.ok) return showForm(request, reply.code(422), { form: read.form, version: 0 })
    try {
      await rooms.replace(table.id, read.value)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'reports.stale') throw error
      const present = await rooms.read(table.id)
      const form = formAfter(new Refusal('invalid', 'reports.stale', { field: 'text' }), request.body)
      return showForm(request, reply.code(409), { form, version: present.version, present: present.text })
    }
    return reply.to(reportPath(table))
  })
}

async function showForm(
  request: FastifyRequest,
  reply: FastifyReply,
  shown: { form: Form; version: number; present?: string },
): Promise<FastifyReply> {
  const table = await tableToWrite(request)
  const page = <WritePage view={request.view} table={table} {...shown} />
  return reply.page(page, { status: reply.statusCode })
}
