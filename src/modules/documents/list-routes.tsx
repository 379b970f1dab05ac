import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { circleOrAloneField, pathAfter } from '../circles/index.ts'
import { addDocument } from './add-document.ts'
import { checkFile } from './check-file.ts'
import { pathOf, pathOfAll } from './document.ts'
import { DocumentsPage } from './pages/DocumentsPage.tsx'
import { sentIn } from './sent-form.ts'
import { shownDocuments } from './show-documents.ts'

const Owner = z.object({ kind: z.string().max(40), id: z.uuid() })
const Sent = z.object({
  title: z.string().trim().max(120, 'documents.title_long').default(''),
  care: z.enum(['ja']).optional(),
  circle: circleOrAloneField.default('public'),
})

export function listRoutes(app: FastifyInstance): void {
  app.get('/documenten/bij/:kind/:id', (request, reply) => show(request, reply, emptyForm))

  app.post('/documenten/bij/:kind/:id', async (request, reply) => {
    const owner = ownerAsked(request)
    const { things } = request.server.house
    const { body, ...sent } = await sentIn(request)
    try {
      const read = Sent.safeParse(body)
      if (!read.success) throw new Refusal('invalid', 'documents.title_long', { field: 'title' })
      const file = await checkFile(sent)
      const { title, care, circle } = read.data
      const wish = { owner, file, title, circle, withCare: care === 'ja' }
      const { id, circle: saved } = await request.act(ctx => addDocument(ctx, things, wish))
      return await reply.to(pathAfter({ wish: circle, saved, before: null }, `${pathOf({ id })}?klaar=ja`))
    } catch (error) {
      return show(request, reply, formAfter(error, body))
    }
  })
}

function ownerAsked(request: FastifyRequest) {
  const read = Owner.safeParse(request.params)
  if (!read.success) throw new Refusal('not_found', 'documents.not_found')
  return read.data
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const asked = ownerAsked(request)
  const shown = await shownDocuments(request.reader, request.server.house.things, asked)
  const page = <DocumentsPage view={request.view} shown={shown} form={form} path={pathOfAll(asked)} />
  return reply.page(page, { status: Object.keys(form.errors).length > 0 ? 422 : 200 })
}
