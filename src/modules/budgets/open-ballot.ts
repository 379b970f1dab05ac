import type { FastifyRequest } from 'fastify'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { hasReached, isVoteOver } from './budget.ts'
import { checkOpen } from './cast-ballot.ts'
import { rights } from './rights.ts'
import type { ShownBudget } from './show-budget.ts'

/** What is wrong with a code is said at its field; so is a ballot that came in on paper. */
export function asInvalid(error: unknown): unknown {
  const isTold = error instanceof Refusal && (error.kind === 'not_found' || error.kind === 'conflict')
  return isTold ? new Refusal('invalid', error.code, { field: 'key', ...error.details }) : error
}

/** Refused when nobody can vote now. */
export function openBallot({ actor, reader }: FastifyRequest, shown: ShownBudget): ShownBudget {
  allow(rights, { actor, action: 'vote', thing: shown.budget })
  checkOpen(reader, shown.budget)
  return shown
}

/** From then on a letter leads to what can be known of its ballot. */
export function isClosed({ now }: Pick<Reader, 'now'>, budget: ShownBudget['budget']): boolean {
  return hasReached(budget, 'outcome') || isVoteOver(now, budget)
}
