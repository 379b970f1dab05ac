import type { FastifyRequest } from 'fastify'
import { allow } from '../../platform/rights.ts'
import type { Bottleneck } from './bottleneck.ts'
import { standing } from './page-routes.tsx'
import { rights, type BottleneckAction } from './rights.ts'

/** The bottleneck of this request, for a form that changes it: refused before anything is typed. */
export async function bottleneckTo(request: FastifyRequest, action: BottleneckAction): Promise<Bottleneck> {
  const { bottleneck } = await standing(request)
  allow(rights, { actor: request.actor, action, thing: { ...bottleneck, speakers: [] } })
  return bottleneck
}
