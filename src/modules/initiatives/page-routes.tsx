import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { besideThing } from '../site/index.ts'
import { confirmAnswers, confirmInitiative } from './confirm-initiative.ts'
import { pathOf } from './initiative.ts'
import { partForStewards } from './page-parts.ts'
import { InitiativePage, saidAfter } from './pages/InitiativePage.tsx'
import { RemovedPage } from './pages/RemovePages.tsx'
import { shownInitiative, type ShownInitiative } from './show-initiative.ts'
import { thingOf } from './thing.ts'

const Asked = z.object({ klaar: z.enum(saidAfter).optional().catch(undefined) })
const Answer = z.object({ antwoord: z.enum(confirmAnswers).catch('right') })

export interface SlugRoute {
  Params: { slug: string }
}

export function pageRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/initiatieven/:slug', async (request, reply) => {
    const { klaar } = Asked.parse(request.query)
    const shown = await shownInitiative(request.reader, request.params.slug)
    if (!shown) throw new Refusal('not_found', 'initiatives.not_found')
    const { initiative } = shown
    if (initiative.removedAt !== null) {
      const page = <RemovedPage view={request.view} initiative={initiative} place={shown.line.at(-1)} />
      return reply.page(page, { status: 410 })
    }
    const { server, reader, view } = request
    const thing = thingOf(initiative)
    const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
    const { wants } = shown
    const forStewards = shown.mayEdit
      ? await partForStewards(server.house, { reader, view, initiative, wants })
      : ''
    const page = (
      <InitiativePage view={view} shown={shown} beside={beside} forStewards={forStewards} said={klaar} />
    )
    return reply.page(page, { changesWith: keysOf(shown) })
  })

  app.post<SlugRoute>('/initiatieven/:slug/klopt', async (request, reply) => {
    const { antwoord } = Answer.parse(request.body ?? {})
    const { initiative, mayEdit } = await standing(request)
    const path = pathOf(initiative)
    if (antwoord === 'changed') return reply.to(`${path}/${mayEdit ? 'bewerken' : 'voorstel'}`)
    const said = await request.act(ctx => confirmInitiative(ctx, { id: initiative.id, answer: antwoord }))
    return reply.to(`${path}?klaar=${said}`)
  })
}

/** The initiative of this request with all its page shows, for what cannot be done any more once it is removed. */
export async function standing(request: FastifyRequest): Promise<ShownInitiative> {
  const { slug } = request.params as SlugRoute['Params']
  const shown = await shownInitiative(request.reader, slug)
  if (!shown) throw new Refusal('not_found', 'initiatives.not_found')
  if (shown.initiative.removedAt !== null) throw new Refusal('gone', 'initiatives.removed')
  return shown
}

/** Back to the page of the initiative, which says what was done. */
export function done(reply: FastifyReply, { initiative }: ShownInitiative, said: (typeof saidAfter)[number]) {
  return reply.to(`${pathOf(initiative)}?klaar=${said}`)
}

function keysOf({ initiative, organisations, people }: ShownInitiative): string[] {
  return [initiative.id, ...initiative.places, ...people.keys(), ...organisations.map(({ id }) => id)]
}
