import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { placeAsked, trailOf, type Place } from '../places/index.ts'
import { createInitiative } from './create-initiative.ts'
import { blankForm } from './begin-form.ts'
import { initiativeForm } from './form-fields.ts'
import { pathOf } from './initiative.ts'
import { NewPage, NowherePage } from './pages/NewPage.tsx'
import { placeChoices } from './place-choices.ts'
import { beginRights } from './rights.ts'

export function beginRoutes(app: FastifyInstance): void {
  app.get('/initiatieven/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'create', thing: null })
    const place = await placeAsked(request)
    if (!place) return reply.page(<NowherePage view={request.view} />)
    return show(request, reply, { place, form: blankForm(place), status: 200 })
  })

  app.post('/initiatieven/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'create', thing: null })
    const place = await placeAsked(request)
    if (!place) return reply.page(<NowherePage view={request.view} />, { status: 422 })
    const read = readForm(initiativeForm, request.body)
    if (!read.ok) return show(request, reply, { place, form: read.form, status: 422 })
    try {
      const { slug, circle: saved } = await request.act(ctx => createInitiative(ctx, read.value))
      const path = `${pathOf({ slug })}?klaar=saved`
      return await reply.to(pathAfter({ wish: read.value.circle, saved, before: null }, path))
    } catch (error) {
      return show(request, reply, { place, form: formAfter(error, request.body), status: 422 })
    }
  })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { place, form, status }: { place: Place; form: Form; status: number },
) {
  const trail = await trailOf(request.reader, place)
  const choices = await placeChoices(request.reader, [place.code])
  const coalitions = await coalitionsOf(request.reader)
  const page = <NewPage {...{ view: request.view, form, place, trail, choices, coalitions }} />
  return reply.page(page, { status })
}
