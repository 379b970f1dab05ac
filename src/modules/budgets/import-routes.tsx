import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { sentIn } from '../documents/index.ts'
import { signInFirst } from '../people/index.ts'
import { placeAsked, trailOf } from '../places/index.ts'
import { pathOf } from './budget.ts'
import { importBudget } from './import-budget.ts'
import { ImportPage, NowherePage } from './pages/BeginPages.tsx'
import { placeToBegin } from './place-to-begin.ts'

const own = { preHandler: signInFirst }

export function importRoutes(app: FastifyInstance): void {
  app.get('/begrotingen/inlezen', own, (request, reply) => showImport(request, reply, emptyForm))

  app.post('/begrotingen/inlezen', own, async (request, reply) => {
    const place = await placeAsked(request)
    const { bytes, body } = await sentIn(request)
    if (!place) return showImport(request, reply.code(422), emptyForm)
    try {
      const wish = { file: bytes.toString('utf8'), place: place.code, source: body['source'] ?? '' }
      const { slug } = await request.act(ctx => importBudget(ctx, { ...wish, title: body['title'] ?? '' }))
      return await reply.to(`${pathOf({ slug })}?klaar=imported`)
    } catch (error) {
      return showImport(request, reply.code(422), formAfter(error, body))
    }
  })
}

async function showImport(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { view, reader } = request
  const place = await placeToBegin(request, 'import')
  const status = reply.statusCode
  if (!place) return reply.page(<NowherePage view={view} />, { status })
  const trail = await trailOf(reader, place)
  return reply.page(<ImportPage view={view} form={form} place={place} trail={trail} />, { status })
}
