import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { CheckIn } from './check-in.ts'
import { joined, partiesOf, type Coalition, type Party } from './coalition.ts'
import type { Issue } from './issue.ts'
import { lineTo } from './line-to.ts'
import { nameParties, type NamedParties } from './name-parties.ts'
import { askedOf, type Proposal, type Voice } from './proposal.ts'
import { checkInsOf } from './queries/check-ins.ts'
import { issuesWith } from './queries/issues.ts'
import { proposalsOf, voicesOn } from './queries/proposals.ts'
import { reinsOf } from './queries/reins.ts'
import type { Rein } from './reins.ts'
import { rights, type CoalitionAction } from './rights.ts'

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

/** All that the page of a coalition shows, with what the reader may do there. */
export interface ShownCoalition extends NamedParties {
  readonly coalition: Coalition
  /** Undefined when the reader may not see it. */
  readonly issue: Issue | undefined
  /** Its first place and what is around it, widest first. */
  readonly line: readonly Place[]
  readonly reins: readonly Rein[]
  /** Who said yes, in the order in which they came. */
  readonly parties: readonly Party[]
  /** Who was asked; for the parties only, and oneself. */
  readonly invited: readonly Party[]
  /** What the reader is or speaks for, also when only invited. */
  readonly own: readonly Party[]
  readonly proposals: readonly ShownProposal[]
  /** The newest rounds; for the parties only. */
  readonly checkIns: readonly (CheckIn & { readonly taken: boolean })[]
  readonly may: Readonly<Record<CoalitionAction, boolean>>
}

/** Cost: a fixed number of queries. */
export async function showCoalition(reader: Reader, coalition: Coalition): Promise<ShownCoalition> {
  const { actor } = reader
  const verdict = (action: CoalitionAction) => may(rights, { actor, action, thing: coalition }) === null
  const allowed = Object.fromEntries(
    Object.keys(rights).map(action => [action, verdict(action as CoalitionAction)]),
  ) as Record<CoalitionAction, boolean>
  const isInside = allowed.see_voices || actor.system
  const own = partiesOf(coalition, actor.person)
  const parties = joined(coalition)
  const waiting = coalition.parties.filter(({ since }) => since === null)
  const around = await placesWith(reader, coalition.areas)
  const proposals = await proposalsOf(reader, coalition.id)
  const voices = isInside
    ? await voicesOn(
        reader,
        proposals.map(({ id }) => id),
      )
    : null
  return {
    ...{ coalition, parties, own, may: allowed },
    issue: (await issuesWith(reader, [coalition.issue]))[0],
    line: lineTo(around, coalition.places[0]),
    reins: await reinsOf(reader, coalition.id),
    invited: waiting.filter(party => isInside || own.includes(party)),
    ...(await nameParties(reader, coalition.parties)),
    proposals: proposals
      .filter(({ closedAt }) => closedAt !== null || isInside)
      .map(proposal => {
        const asked = askedOf(coalition, proposal)
        const mine = allowed.voice ? asked.filter(({ person }) => person === actor.person) : []
        return { proposal, asked, voices: voices?.get(proposal.id) ?? (voices && []), own: mine }
      }),
    checkIns: isInside ? await checkInsOf(reader, coalition.id) : [],
  }
}
