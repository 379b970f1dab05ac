import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { sentIn } from '../documents/index.ts'
import { signInFirst } from '../people/index.ts'
import { placeAsked, trailOf, type Place } from '../places/index.ts'
import { beginBudget, editBudget } from './begin-budget.ts'
import { budgetTo, type SlugRoute } from './budget-to.ts'
import { pathOf } from './budget.ts'
import { budgetForm, filledBudget } from './forms.ts'
import { importBudget } from './import-budget.ts'
import { BeginPage, EditPage, ImportPage, NowherePage } from './pages/BeginPages.tsx'
import { beginRights } from './rights.ts'
import type { ShownBudget } from './show-budget.ts'

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

  app.get('/begrotingen/inlezen', own, (request, reply) => showImport(request, reply, nothingYet))

  app.post('/begrotingen/inlezen', own, async (request, reply) => {
    const place = await placeAsked(request)
    const { bytes, body } = await sentIn(request)
    if (!place) return showImport(request, reply.code(422), nothingYet)
    try {
      const wish = { file: bytes.toString('utf8'), place: place.code, source: body['source'] ?? '' }
      const { slug } = await request.act(ctx => importBudget(ctx, { ...wish, title: body['title'] ?? '' }))
      return await reply.to(`${pathOf({ slug })}?klaar=imported`)
    } catch (error) {
      return showImport(request, reply.code(422), formAfter(error, body))
    }
  })

  app.get<SlugRoute>('/begroting/:slug/bewerken', own, async (request, reply) => {
    const shown = await budgetTo(request, 'edit')
    return showEdit(request, reply, { shown, form: filledBudget(shown.budget) })
  })

  app.post<SlugRoute>('/begroting/:slug/bewerken', own, async (request, reply) => {
    const shown = await budgetTo(request, 'edit')
    const { id, circle: before } = shown.budget
    const read = readForm(budgetForm, request.body)
    if (!read.ok) return showEdit(request, reply.code(422), { shown, form: read.form })
    try {
      const saved = await request.act(ctx => editBudget(ctx, { id, ...read.value }))
      return await reply.to(
        pathAfter({ wish: read.value.circle, saved, before }, `${pathOf(shown.budget)}?klaar=saved`),
      )
    } catch (error) {
      return showEdit(request, reply.code(422), { shown, form: formAfter(error, request.body) })
    }
  })
}

async function placeToBegin(request: FastifyRequest, action: 'begin' | 'import'): Promise<Place | undefined> {
  const place = await placeAsked(request)
  if (place) allow(beginRights, { actor: request.actor, action, thing: place })
  return place
}

async function showBegin(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { view, reader } = request
  const place = await placeToBegin(request, 'begin')
  const status = reply.statusCode
  if (!place) return reply.page(<NowherePage view={view} />, { status })
  const around = { trail: await trailOf(reader, place), coalitions: await coalitionsOf(reader) }
  return reply.page(<BeginPage view={view} form={form} place={place} {...around} />, { status })
}

async function showImport(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { view, reader } = request
  const place = await placeToBegin(request, 'import')
  const status = reply.statusCode
  if (!place) return reply.page(<NowherePage view={view} />, { status })
  const trail = await trailOf(reader, place)
  return reply.page(<ImportPage view={view} form={form} place={place} trail={trail} />, { status })
}

async function showEdit(
  { view, reader }: FastifyRequest,
  reply: FastifyReply,
  { shown, form }: { shown: ShownBudget; form: Form },
): Promise<FastifyReply> {
  const coalitions = await coalitionsOf(reader)
  const page = <EditPage view={view} shown={shown} form={form} coalitions={coalitions} />
  return reply.page(page, { status: reply.statusCode })
}
