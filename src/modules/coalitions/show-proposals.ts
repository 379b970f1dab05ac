import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Coalition, Party } from './coalition.ts'
import { askedOf, type Proposal, type Voice } from './proposal.ts'
import { proposalsOf, voicesOn } from './queries/proposals.ts'
import type { CoalitionAction } from './rights.ts'

/** A proposal with what the reader may know of it and do with it. */
export interface ShownProposal {
  readonly proposal: Proposal
  /** Parties that are asked now. */
  readonly asked: readonly Party[]
  /** Who said what; null for who is no party. */
  readonly voices: readonly Voice[] | null
  /** The own parties that may give their voice. */
  readonly own: readonly Party[]
}

/** The open ones and what was said are for the parties, the outcomes for everybody who sees the coalition. */
export async function shownProposals(
  reader: Reader,
  coalition: Coalition,
  may: Readonly<Record<CoalitionAction, boolean>>,
): Promise<ShownProposal[]> {
  const { actor } = reader
  const isInside = may.see_voices || actor.system
  const all = await proposalsOf(reader, coalition.id)
  const proposals = all.filter(({ closedAt }) => closedAt !== null || isInside)
  const ids = proposals.map(({ id }) => id)
  const voices = isInside ? await voicesOn(reader, ids) : null
  return proposals.map(proposal => {
    const asked = askedOf(coalition, proposal)
    const own = may.voice ? asked.filter(({ person }) => person === actor.person) : []
    return { proposal, asked, own, voices: voices && (voices.get(proposal.id) ?? []) }
  })
}
