import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Place } from './place.ts'
import { placeAt } from './queries.ts'

type PlaceHandler = (place: Place, request: FastifyRequest, reply: FastifyReply) => unknown

const depths = ['/:gemeente', '/:gemeente/:wijk', '/:gemeente/:wijk/:buurt']

/** A page of every place: `onPlace(app, 'get /vragen', ...)` answers at `/deventer/vragen` and deeper; `get /` at the place itself. */
export function onPlace(
  app: FastifyInstance,
  page: `${'get' | 'post'} /${string}`,
  handle: PlaceHandler,
): void {
  const [method, path] = page.split(' ') as ['get' | 'post', string]
  for (const depth of depths) {
    app.route<{ Params: Record<string, string> }>({
      method,
      url: path === '/' ? depth : depth + path,
      handler: async (request, reply) => {
        const place = await placeAt(request.reader, Object.values(request.params).join('/').toLowerCase())
        if (!place) throw new Refusal('not_found', 'places.not_found')
        return handle(place, request, reply)
      },
    })
  }
}
