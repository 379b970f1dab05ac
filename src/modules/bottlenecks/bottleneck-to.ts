import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Bottleneck } from './bottleneck.ts'
import { speakersFor } from './load-bottleneck.ts'
import { bottleneckAt } from './queries/find.ts'
import { rights, verdictsOf, type BottleneckAction } from './rights.ts'

export interface SlugRoute {
  Params: { slug: string }
}

interface StandingBottleneck {
  readonly bottleneck: Bottleneck
  readonly verdicts: Readonly<Record<BottleneckAction, boolean>>
}

/** The bottleneck of this request and what the reader may do with it, once it is removed nothing. */
export async function standing({ reader, params }: FastifyRequest): Promise<StandingBottleneck> {
  const bottleneck = await bottleneckAt(reader, (params as SlugRoute['Params']).slug)
  if (!bottleneck) throw new Refusal('not_found', 'bottlenecks.not_found')
  if (bottleneck.removedAt !== null) throw new Refusal('gone', 'bottlenecks.removed')
  const speakers = await speakersFor(reader, bottleneck.owner)
  return { bottleneck, verdicts: verdictsOf(reader.actor, { ...bottleneck, speakers }) }
}

/** The bottleneck of this request, for a form that changes it: refused before anything is typed. */
export async function bottleneckTo(request: FastifyRequest, action: BottleneckAction): Promise<Bottleneck> {
  const { bottleneck } = await standing(request)
  allow(rights, { actor: request.actor, action, thing: { ...bottleneck, speakers: [] } })
  return bottleneck
}
