import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Place } from '../places/index.ts'
import type { CheckIn } from './check-in.ts'
import { joined, partiesOf, type Coalition, type Party } from './coalition.ts'
import type { Issue } from './issue.ts'
import { lineOfThing } from './line-to.ts'
import { nameParties, type NamedParties } from './name-parties.ts'
import { checkInsOf } from './queries/check-ins.ts'
import { issuesWith } from './queries/issues.ts'
import { reinsOf } from './queries/reins.ts'
import { verdictsOn, type CoalitionAction } from './rights.ts'
import { shownProposals, type ShownProposal } from './show-proposals.ts'

/** All that the page of a coalition shows, with what the reader may do there. */
export interface ShownCoalition extends NamedParties {
  readonly coalition: Coalition
  /** Undefined when the reader may not see it. */
  readonly issue: Issue | undefined
  /** Its first place and what is around it, widest first. */
  readonly line: readonly Place[]
  readonly reins: Awaited<ReturnType<typeof reinsOf>>
  /** Who said yes, in the order in which they came. */
  readonly parties: readonly Party[]
  /** Who was asked; for the parties only, who may take it back, and oneself. */
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
  const allowed = verdictsOn(actor, coalition)
  const isInside = allowed.see_voices || actor.system
  const own = partiesOf(coalition, actor.person)
  const parties = joined(coalition)
  const waiting = coalition.parties.filter(({ since }) => since === null)
  return {
    ...{ coalition, parties, own, may: allowed },
    issue: (await issuesWith(reader, [coalition.issue]))[0],
    line: await lineOfThing(reader, coalition),
    reins: await reinsOf(reader, coalition.id),
    invited: waiting.filter(party => isInside || allowed.take_back || own.includes(party)),
    ...(await nameParties(reader, coalition.parties)),
    proposals: await shownProposals(reader, coalition, allowed),
    checkIns: isInside ? await checkInsOf(reader, coalition.id) : [],
  }
}
