import { owners, type Coalition, type DecisionRule, type Party } from './coalition.ts'
import type { Rein } from './reins.ts'

/** What a proposal is about: free words, who decides on what, how to decide, what to do in a conflict, a party that should go. */
export const proposalKinds = ['words', 'reins', 'rule', 'conflict', 'party'] as const
export type ProposalKind = (typeof proposalKinds)[number]

export const voices = ['agree', 'objection', 'abstain'] as const
export type VoiceKind = (typeof voices)[number]

/** What becomes different when it is accepted. */
export type Change =
  | { readonly kind: 'words' }
  | { readonly kind: 'reins'; readonly reins: readonly Rein[] }
  | { readonly kind: 'rule'; readonly rule: DecisionRule }
  | { readonly kind: 'conflict'; readonly conflictPath: string; readonly outsider: string }
  | { readonly kind: 'party'; readonly party: string }

export interface Voice {
  /** Id of the party. */
  readonly party: string
  readonly voice: VoiceKind
  readonly reason: string
  readonly givenAt: Date
}

/** What the parties of a coalition are asked to decide. */
export interface Proposal {
  readonly id: string
  readonly coalition: string
  readonly text: string
  readonly change: Change
  /** Ids of the parties that owned the issue when it was made. */
  readonly asked: readonly string[]
  /** That of the coalition when it was made. */
  readonly rule: DecisionRule
  /** The party that made it; null when that is gone. */
  readonly party: string | null
  readonly madeAt: Date
  readonly closesAt: Date
  readonly closedAt: Date | null
  /** Null while it is open. */
  readonly outcome: Outcome | null
}

/** How many parties said what, and whether that is a yes. */
export interface Outcome extends Readonly<Record<VoiceKind, number>> {
  readonly accepted: boolean
  /** Parties that were asked and said nothing. */
  readonly silent: number
  readonly because: Because
}

export const reasons = [
  'no_objection',
  'objection',
  'nobody_agreed',
  'more_agreed',
  'not_more_agreed',
  'too_few_spoke',
  'owner_agreed',
  'owner_did_not',
] as const
type Because = (typeof reasons)[number]

/** Those who were asked and own the issue still; not the party it is about. */
export function askedOf(
  coalition: Pick<Coalition, 'parties'>,
  { asked, change }: Pick<Proposal, 'asked' | 'change'>,
): Party[] {
  const about = change.kind === 'party' ? change.party : null
  return owners(coalition).filter(({ id }) => asked.includes(id) && id !== about)
}

/**
 * By consent: nobody objects and at least one agrees. By majority: more agree than object, and at least half of those asked
 * spoke, also by abstaining. By the owner: of the parties that keep the page at least one agrees and none objects; what the
 * others say is advice. Silence never counts as a voice.
 */
export function decide(
  rule: DecisionRule,
  { asked, given }: { asked: readonly Party[]; given: readonly Pick<Voice, 'party' | 'voice'>[] },
): Outcome {
  const heard = given.filter(({ party }) => asked.some(({ id }) => id === party))
  const counts = countOf(heard)
  const keepers = asked.filter(({ isSteward }) => isSteward).map(({ id }) => id)
  const of = { ...counts, silent: asked.length - heard.length }
  if (rule === 'consent') return { ...of, ...byConsent(counts) }
  if (rule === 'majority') return { ...of, ...byMajority(counts, of.silent) }
  return { ...of, ...byOwner(countOf(heard.filter(({ party }) => keepers.includes(party)))) }
}

type Verdict = Pick<Outcome, 'accepted' | 'because'>
type Counts = Readonly<Record<VoiceKind, number>>

function byConsent({ agree, objection }: Counts): Verdict {
  if (objection > 0) return { accepted: false, because: 'objection' }
  return agree > 0
    ? { accepted: true, because: 'no_objection' }
    : { accepted: false, because: 'nobody_agreed' }
}

function byMajority({ agree, objection, abstain }: Counts, silent: number): Verdict {
  if (agree + objection + abstain < silent) return { accepted: false, because: 'too_few_spoke' }
  return agree > objection
    ? { accepted: true, because: 'more_agreed' }
    : { accepted: false, because: 'not_more_agreed' }
}

function byOwner({ agree, objection }: Counts): Verdict {
  const accepted = agree > 0 && objection === 0
  return { accepted, because: accepted ? 'owner_agreed' : 'owner_did_not' }
}

function countOf(given: readonly Pick<Voice, 'voice'>[]): Counts {
  const of = (kind: VoiceKind) => given.filter(({ voice }) => voice === kind).length
  return { agree: of('agree'), objection: of('objection'), abstain: of('abstain') }
}

/** A proposal is open for at least a day and for at most two months. */
export const openDays = { usual: 14, least: 1, most: 60 } as const
