import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Gathering } from './gathering.ts'
import { gatheringAt } from './queries/gatherings.ts'
import { gatheringRights, type GatheringAction } from './rights.ts'
import type { SlugRoute } from './standing.ts'

/** The gathering of this request as the reader sees it, also when it was removed. */
export async function askedGathering({ reader, params }: FastifyRequest): Promise<Gathering> {
  const gathering = await gatheringAt(reader, (params as SlugRoute['Params']).slug)
  if (!gathering) throw new Refusal('not_found', 'tables.gathering_not_found')
  return gathering
}

/** The same for a page on which the reader does something. */
export async function askedGatheringFor(
  request: FastifyRequest,
  action: GatheringAction,
): Promise<Gathering> {
  const gathering = await askedGathering(request)
  allow(gatheringRights, { actor: request.actor, action, thing: gathering })
  return gathering
}
