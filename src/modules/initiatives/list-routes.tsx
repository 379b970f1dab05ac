import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { sendBytes } from '../../platform/http/send-page.ts'
import { onPlace, scopeOf, trailOf } from '../places/index.ts'
import { phases, wantKinds } from './initiative.ts'
import { mapFeatures } from './map-features.ts'
import { ListPage } from './pages/ListPage.tsx'
import { initiativeList } from './show-list.ts'
import { themes } from './themes.ts'

/** What does not fit is left out: an old link still shows a list. */
const Asked = z
  .object({
    thema: z.enum(themes).optional().catch(undefined),
    fase: z.enum(phases).optional().catch(undefined),
    gevraagd: z.enum(wantKinds).optional().catch(undefined),
    na: momentCursor.inAddress,
  })
  .transform(({ thema, fase, gevraagd, na }) => ({
    theme: thema,
    phase: fase,
    need: gevraagd,
    after: na && { updatedAt: na.at, id: na.id },
  }))

export function listRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /initiatieven', async (place, request, reply) => {
    const { after, ...filters } = Asked.parse(request.query)
    const list = await initiativeList(request.reader, place, { ...filters, after })
    const trail = await trailOf(request.reader, place)
    return reply.page(<ListPage view={request.view} list={list} trail={trail} />, {
      changesWith: scopeOf(place),
    })
  })

  onPlace(app, 'get /initiatieven/kaart.json', async (place, request, reply) => {
    const { after: _, ...filters } = Asked.parse(request.query)
    const features = await mapFeatures(request.reader, { place, filters, view: request.view })
    const bytes = Buffer.from(JSON.stringify(features))
    if (request.actor.person === null) return sendBytes(reply, 'application/geo+json', bytes)
    return reply.header('cache-control', 'private, no-store').type('application/geo+json').send(bytes)
  })
}
