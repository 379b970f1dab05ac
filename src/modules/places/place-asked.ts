import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Place } from './place.ts'
import { placesWith } from './queries.ts'

const Asked = z.object({ plek: z.string().max(20).catch('') })

/** The place that something new is for: `?plek=` with its code. */
export async function placeAsked(request: FastifyRequest): Promise<Place | undefined> {
  const { plek } = Asked.parse(request.query)
  return (await placesWith(request.reader, [plek]))[0]
}
