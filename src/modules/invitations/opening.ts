import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { openCode, type Opened } from './open-code.ts'

const Path = z.object({ code: z.string().max(60) })

/** What is behind the code of this page. */
export function opening(request: FastifyRequest): Promise<Opened> {
  const { code } = Path.parse(request.params)
  return openCode(request.server.house, { code, from: request.ip })
}
