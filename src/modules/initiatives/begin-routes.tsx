import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { placesWith, trailOf, type Place } from '../places/index.ts'
import { createInitiative } from './create-initiative.ts'
import { filledForm, initiativeForm } from './form-fields.ts'
import { pathOf } from './initiative.ts'
import { NewPage, NowherePage } from './pages/NewPage.tsx'
import { placeChoices } from './place-choices.ts'
import { usualReins } from './reins.ts'
import { beginRights } from './rights.ts'

const Asked = z.object({ plek: z.string().max(20).catch('') })

export function beginRoutes(app: FastifyInstance): void {
  app.get('/initiatieven/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'create', thing: null })
    const place = await placeAsked(request)
    if (!place) return reply.page(<NowherePage view={request.view} />)
    return show(request, reply, { place, form: blank(place), status: 200 })
  })

  app.post('/initiatieven/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'create', thing: null })
    const place = await placeAsked(request)
    if (!place) return reply.page(<NowherePage view={request.view} />, { status: 422 })
    const read = readForm(initiativeForm, request.body)
    if (!read.ok) return show(request, reply, { place, form: read.form, status: 422 })
    try {
      const { slug } = await request.act(ctx => createInitiative(ctx, read.value))
      return reply.to(`${pathOf({ slug })}?klaar=saved`)
    } catch (error) {
      return show(request, reply, { place, form: formAfter(error, request.body), status: 422 })
    }
  })
}

async function placeAsked(request: FastifyRequest): Promise<Place | undefined> {
  const { plek } = Asked.parse(request.query)
  return (await placesWith(request.reader, [plek]))[0]
}

function blank(place: Place): Form {
  const told = {
    title: '',
    summary: '',
    story: '',
    phase: 'idea',
    circle: 'public',
    themes: [],
    point: null,
  } as const
  return filledForm({ ...told, places: [place.code], links: [] }, { wants: [], reins: usualReins })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { place, form, status }: { place: Place; form: Form; status: number },
) {
  const trail = await trailOf(request.reader, place)
  const choices = await placeChoices(request.reader, [place.code])
  const page = <NewPage view={request.view} form={form} place={place} trail={trail} choices={choices} />
  return reply.page(page, { status })
}
