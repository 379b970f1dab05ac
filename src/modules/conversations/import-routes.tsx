import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { signInFirst } from '../people/index.ts'
import { placeAsked, type Place } from '../places/index.ts'
import { pathOf } from './conversation.ts'
import { importConversation } from './import-conversation.ts'
import { ImportPage } from './pages/ImportPage.tsx'
import { NowherePage } from './pages/NewPage.tsx'
import { filesIn } from './zip-files.ts'

const own = { preHandler: signInFirst }

export function importRoutes(app: FastifyInstance): void {
  app.get('/gesprekken/invoeren', own, async (request, reply) => {
    const place = await placeAsked(request)
    return show(request, reply, { place, form: emptyForm })
  })

  app.post('/gesprekken/invoeren', own, async (request, reply) => {
    const place = await placeAsked(request)
    if (!place) return show(request, reply.code(422), { place, form: emptyForm })
    try {
      const { title, bytes } = await sentIn(request)
      const files = await filesIn(bytes, ['comments.csv', 'votes.csv'])
      const wish = { title, places: [place.code], comments: files?.get('comments.csv') }
      const { slug } = await request.act(ctx =>
        importConversation(ctx, { ...wish, votes: files?.get('votes.csv') }),
      )
      return await reply.to(`${pathOf({ slug })}?klaar=imported`)
    } catch (error) {
      return show(request, reply.code(422), { place, form: formAfter(error, {}) })
    }
  })
}

async function sentIn(request: FastifyRequest): Promise<{ title: string; bytes: Buffer }> {
  const file = request.isMultipart() ? await request.file() : undefined
  const bytes = await file?.toBuffer()
  if (!file || !bytes || bytes.length === 0)
    throw new Refusal('invalid', 'conversations.file_missing', { field: 'file' })
  const field = file.fields['title']
  const title = field && 'value' in field ? String(field.value).trim() : ''
  return { title, bytes }
}

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { place, form }: { place: Place | undefined; form: Form },
): Promise<FastifyReply> {
  const { view } = request
  const page = place ? <ImportPage view={view} place={place} form={form} /> : <NowherePage view={view} />
  return reply.page(page, { status: reply.statusCode })
}
