import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'

export interface ImportRoute {
  Params: { id: string }
}

/** The id in the URL; anything else is no import. */
export function idOf(request: FastifyRequest): string {
  const read = z.object({ id: z.uuid() }).safeParse(request.params)
  if (!read.success) throw new Refusal('not_found', 'imports.not_found')
  return read.data.id
}
