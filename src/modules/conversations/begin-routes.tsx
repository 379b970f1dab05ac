import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { doWithForm, type Form } from '../../platform/http/form.ts'
import { pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { placeAsked, type Place } from '../places/index.ts'
import { beginConversation } from './begin-conversation.ts'
import { AboutAsked, newForm } from './conversation-form.ts'
import { pathOf } from './conversation.ts'
import { formChoices } from './form-choices.ts'
import { NewPage, NowherePage } from './pages/NewPage.tsx'

const own = { preHandler: signInFirst }

export function beginRoutes(app: FastifyInstance): void {
  app.get('/gesprekken/nieuw', own, async (request, reply) => {
    const place = await placeAsked(request)
    if (!place) return reply.page(<NowherePage view={request.view} />)
    const { over } = AboutAsked.parse(request.query)
    const form = { typed: { places: [place.code], circle: 'public', about: over }, errors: {} }
    return show(request, reply, { place, form })
  })

  app.post('/gesprekken/nieuw', own, async (request, reply) => {
    const place = await placeAsked(request)
    if (!place) return reply.page(<NowherePage view={request.view} />, { status: 422 })
    let path = ''
    const wrong = await doWithForm(newForm, request.body, async wish => {
      const about = await seenAbout(request, wish.about)
      const { slug, circle: saved } = await request.act(ctx => beginConversation(ctx, { ...wish, about }))
      path = pathAfter({ wish: wish.circle, saved, before: null }, `${pathOf({ slug })}?klaar=begun`)
    })
    return wrong ? show(request, reply.code(422), { place, form: wrong }) : reply.to(path)
  })
}

/** It belongs only to what whoever begins it may see. */
async function seenAbout(
  { server, reader }: FastifyRequest,
  about: ReturnType<typeof newForm.parse>['about'],
): Promise<typeof about> {
  if (about === null) return null
  const seen = await server.house.things.get(about.kind)?.look(reader, [about.id])
  return seen?.has(about.id) ? about : null
}

interface Beginning {
  readonly place: Place
  readonly form: Form
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { place, form }: Beginning,
): Promise<FastifyReply> {
  const { server, reader, view } = request
  const choices = await formChoices(reader, server.house.things, { places: [place.code], form })
  return reply.page(<NewPage view={view} form={form} place={place} choices={choices} />, {
    status: reply.statusCode,
  })
}
