import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Place } from './place.ts'
import { placeAt } from './queries.ts'

type PlaceHandler = (place: Place, request: FastifyRequest, reply: FastifyReply) => unknown

const depths = ['/:gemeente', '/:gemeente/:wijk', '/:gemeente/:wijk/:buurt']

/** A page of every place: `onPlace(app, 'get', '/vragen', ...)` answers at `/deventer/vragen` and deeper. */
export function onPlace(app: FastifyInstance, method: 'get' | 'post', page: string, handle: PlaceHandler): void {
  for (const depth of depths) {
    app.route<{ Params: Record<string, string> }>({
      method,
      url: `${depth}${page}`,
      handler: async (request, reply) => {
        const place = await placeAt(request.reader, Object.values(request.params).join('/').toLowerCase())
        if (!place) throw new Refusal('not_found', 'places.not_found')
        return handle(place, request, reply)
      },
    })
  }
}
