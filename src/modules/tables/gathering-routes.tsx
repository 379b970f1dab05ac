import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { doWithForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf } from '../circles/index.ts'
import { lineOfThing } from '../coalitions/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { placeAsked, trailOf, type Place } from '../places/index.ts'
import { besideThing } from '../site/index.ts'
import { GatheringForm } from './forms.ts'
import { RemovedPage } from './pages/EditPages.tsx'
import { GatheringPage, NewGatheringPage } from './pages/GatheringPages.tsx'
import { planGathering } from './plan-gathering.ts'
import { gatheringAt } from './queries/gatherings.ts'
import { tablesOfGathering } from './tables-of-gathering.ts'
import { beginRights } from './rights.ts'
import type { SlugRoute } from './standing.ts'

export function gatheringRoutes(app: FastifyInstance): void {
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

  app.get<SlugRoute>('/bijeenkomsten/:slug', async (request, reply) => {
    const { server, reader, view, params } = request
    const gathering = await gatheringAt(reader, params.slug)
    if (!gathering) throw new Refusal('not_found', 'tables.gathering_not_found')
    if (gathering.removedAt !== null) {
      return reply.page(<RemovedPage view={view} reason={gathering.removedReason ?? ''} />, { status: 410 })
    }
    const tables = await tablesOfGathering(reader, gathering.id)
    const line = await lineOfThing(reader, gathering)
    const thing = { kind: 'gathering', id: gathering.id }
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    const page = (
      <GatheringPage view={view} gathering={gathering} tables={tables} line={line} beside={beside} />
    )
    return reply.page(page, {
      changesWith: [gathering.id, ...gathering.places, ...tables.map(({ id }) => id)],
    })
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
