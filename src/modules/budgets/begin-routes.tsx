import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { placeAsked, trailOf } from '../places/index.ts'
import { beginBudget } from './begin-budget.ts'
import { pathOf } from './budget.ts'
import { budgetForm } from './forms.ts'
import { BeginPage, NowherePage } from './pages/BeginPages.tsx'
import { placeToBegin } from './place-to-begin.ts'

const own = { preHandler: signInFirst }
const nothingYet: Form = { typed: { circle: 'public', proof: 'code', ballot: 'approve' }, errors: {} }

export function beginRoutes(app: FastifyInstance): void {
  app.get('/begrotingen/nieuw', own, (request, reply) => showBegin(request, reply, nothingYet))

  app.post('/begrotingen/nieuw', own, async (request, reply) => {
    const place = await placeAsked(request)
    const read = readForm(budgetForm, request.body)
    if (!place || !read.ok) return showBegin(request, reply.code(422), read.ok ? nothingYet : read.form)
    try {
      const wish = { ...read.value, place: place.code }
      const { slug, circle: saved } = await request.act(ctx => beginBudget(ctx, wish))
      const path = `${pathOf({ slug })}?klaar=begun`
      return await reply.to(pathAfter({ wish: read.value.circle, saved, before: null }, path))
    } catch (error) {
      return showBegin(request, reply.code(422), formAfter(error, request.body))
    }
  })
}

async function showBegin(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { view, reader } = request
  const place = await placeToBegin(request, 'begin')
  const status = reply.statusCode
  if (!place) return reply.page(<NowherePage view={view} />, { status })
  const around = { trail: await trailOf(reader, place), coalitions: await coalitionsOf(reader) }
  return reply.page(<BeginPage view={view} form={form} place={place} {...around} />, { status })
}
