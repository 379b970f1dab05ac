import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { guardedGuess } from '../invitations/index.ts'
import { hasReceipt, shownIn } from './ballot-form.ts'
import type { Lines } from './ballot.ts'
import type { Budget } from './budget.ts'
import { countsWith } from './cast-ballot.ts'
import { readCode, readEntry, receiptOf } from './keys.ts'
import { ballotOf, type VoterVia } from './queries/voters.ts'
import { claimOf, voterOf } from './voter.ts'

/** A code that could exist and does not counts as a guess; after twenty in an hour nothing is tried from that address. */
export function guarded<T>(request: FastifyRequest, key: string, attempt: () => Promise<T>): Promise<T> {
  const couldBe = readCode(key) !== undefined || readEntry(key) !== undefined
  const isMiss = (error: unknown) => couldBe && isUnknown(error)
  return guardedGuess(request.server.house, { from: request.ip, isMiss }, attempt)
}

/** Whether the ballot of this receipt counts; undefined when there is none. */
export function receiptFor(request: FastifyRequest, asked: { budget: string; receipt: string }) {
  return orNothing(
    guarded(request, asked.receipt, async () => {
      const found = await countsWith(request.reader, request.server.house, asked)
      if (!found) throw new Refusal('not_found', 'budgets.receipt_unknown')
      return found
    }),
  )
}

/**
 * What this voter cast before; with a code only when its link or form has it, and then what was chosen only on the device on
 * which it was cast.
 */
export async function castBefore(
  request: FastifyRequest,
  budget: Pick<Budget, 'id' | 'proof'>,
  key: string,
): Promise<{ lines: Lines; via: VoterVia } | undefined> {
  const { reader, server, actor } = request
  const shown = shownIn(request, key)
  if (!showsEnough(budget, { ...shown, person: actor.person })) return undefined
  const claim = await orNothing(guarded(request, key, () => claimOf(reader, server.house, { budget, shown })))
  const voter = claim && (await voterOf(reader, budget.id, claim))
  if (!voter) return undefined
  const isOthers = isByKey(budget) && !hasReceipt(request, receiptOf(server.house, voter.id))
  const lines = isOthers ? {} : await ballotOf(reader, voter.id)
  return lines && { lines, via: voter.via }
}

/** Whether voters are known by a code or an entry of a list, which others may know too. */
export const isByKey = ({ proof }: Pick<Budget, 'proof'>) => proof === 'code' || proof === 'list'

function showsEnough(
  budget: Pick<Budget, 'proof'>,
  { device, key, person }: { device: string; key: string; person: string | null },
): boolean {
  if (isByKey(budget)) return key !== ''
  return person !== null || (budget.proof === 'none' && device !== '')
}

function isUnknown(error: unknown): boolean {
  return error instanceof Refusal && error.kind === 'not_found'
}

async function orNothing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    if (isUnknown(error)) return undefined
    throw error
  }
}
