import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { pathOf, type Coalition, type Party } from './coalition.ts'
import type { Issue } from './issue.ts'
import type { saidAfter } from './pages/CoalitionPage.tsx'
import { coalitionAt } from './queries/coalitions.ts'
import { issueAt } from './queries/issues.ts'
import { rights, type CoalitionAction } from './rights.ts'

export interface SlugRoute {
  Params: { slug: string }
}

export interface PartyRoute {
  Params: { slug: string; party: string }
}

/** The coalition of this request as the reader sees it, for what cannot be done any more once it is removed. */
export async function standing(request: FastifyRequest): Promise<Coalition> {
  const { slug } = request.params as SlugRoute['Params']
  const coalition = await coalitionAt(request.reader, slug)
  if (!coalition) throw new Refusal('not_found', 'coalitions.not_found')
  if (coalition.removedAt !== null) throw new Refusal('gone', 'coalitions.removed')
  return coalition
}

/** The same for a page on which the reader does something. */
export async function standingFor(request: FastifyRequest, action: CoalitionAction): Promise<Coalition> {
  const coalition = await standing(request)
  allow(rights, { actor: request.actor, action, thing: coalition })
  return coalition
}

export async function standingIssue(request: FastifyRequest): Promise<Issue> {
  const { slug } = request.params as SlugRoute['Params']
  const issue = await issueAt(request.reader, slug)
  if (!issue) throw new Refusal('not_found', 'coalitions.issue_not_found')
  if (issue.removedAt !== null) throw new Refusal('gone', 'coalitions.removed')
  return issue
}

export function partyOf({ parties }: Coalition, id: string): Party {
  const party = parties.find(one => one.id === id)
  if (!party) throw new Refusal('not_found', 'coalitions.party_not_found')
  return party
}

/** Back to the page of the coalition, which says what was done. */
export function done(
  reply: FastifyReply,
  coalition: Pick<Coalition, 'slug'>,
  said: (typeof saidAfter)[number],
) {
  return reply.to(`${pathOf(coalition)}?klaar=${said}`)
}
