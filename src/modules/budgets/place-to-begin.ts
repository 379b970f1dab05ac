import type { FastifyRequest } from 'fastify'
import { allow } from '../../platform/rights.ts'
import { placeAsked, type Place } from '../places/index.ts'
import { beginRights } from './rights.ts'

/** The place that was asked for, when the actor may begin or import a budget there; undefined without one. */
export async function placeToBegin(
  request: FastifyRequest,
  action: 'begin' | 'import',
): Promise<Place | undefined> {
  const place = await placeAsked(request)
  if (place) allow(beginRights, { actor: request.actor, action, thing: place })
  return place
}
