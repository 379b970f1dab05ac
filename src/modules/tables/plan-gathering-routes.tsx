import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { doWithForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf } from '../circles/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { placeAsked, trailOf, type Place } from '../places/index.ts'
import { GatheringForm } from './forms.ts'
import { NewGatheringPage } from './pages/NewGatheringPage.tsx'
import { planGathering } from './plan-gathering.ts'
import { beginRights } from './rights.ts'

export function planGatheringRoutes(app: FastifyInstance): void {
  app.get('/bijeenkomsten/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'plan', thing: null })
    const place = await placeAsked(request)
    return show(request, reply, { place, form: { typed: { places: [place?.code ?? ''] }, errors: {} } })
  })

  app.post('/bijeenkomsten/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'plan', thing: null })
    const place = await placeAsked(request)
    let slug = ''
    const wrong = await doWithForm(GatheringForm, request.body, async sent => {
      const wish = { ...sent, lang: request.view.lang }
      slug = (await request.act(ctx => planGathering(ctx, wish))).slug
    })
    return wrong ? show(request, reply.code(422), { place, form: wrong }) : reply.to(`/bijeenkomsten/${slug}`)
  })
}

async function show(
  { reader, view }: FastifyRequest,
  reply: FastifyReply,
  { place, form }: { place: Place | undefined; form: Form },
) {
  const fields = {
    ...{ view, form },
    choices: await placeChoices(reader, place ? [place.code] : []),
    coalitions: await coalitionsOf(reader, 'public'),
  }
  const trail = place ? await trailOf(reader, place) : []
  const page = <NewGatheringPage view={view} place={place} trail={trail} fields={fields} />
  return reply.page(page, { status: reply.statusCode })
}
