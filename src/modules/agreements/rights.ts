import { hasRole } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { joined, owners, partiesOf, stewardsOf, type Coalition, type Party } from '../coalitions/index.ts'
import { signable, type Agreement } from './agreement.ts'
import { countsOn, isOf, type Signature } from './signature.ts'

/** An agreement as somebody stands to it. */
export interface Affair {
  readonly agreement: Agreement
  readonly coalition: Coalition
  readonly signatures: readonly Signature[]
  /** Ids of the organisations for which the actor has a mandate to sign on this day. */
  readonly signsFor: readonly string[]
  readonly today: string
}

export type AgreementAction =
  'see_draft' | 'edit' | 'suggest' | 'fix' | 'sign' | 'withdraw' | 'review' | 'hide'

const notEnded: Rule<Affair> = (_actor, { agreement }) =>
  agreement.endedAt === null ? null : 'agreements.has_ended'

const coalitionGoesOn: Rule<Affair> = (_actor, { coalition }) =>
  coalition.state === 'ended' ? 'agreements.coalition_ended' : null

/** Whoever drafts it, as long as they own the issue, and who keeps the page of the coalition. */
const drafts: Rule<Affair> = (actor, { agreement, coalition }) => {
  const { person } = actor
  if (person === null) return 'agreements.only_drafters'
  const isDrafter = agreement.createdBy === person && ownsIssue(coalition, person)
  return isDrafter || stewardsOf(coalition).includes(person) ? null : 'agreements.only_drafters'
}

const takesPart: Rule<Affair> = (actor, { coalition }) =>
  partiesOf(coalition, actor.person).some(({ since }) => since !== null) ? null : 'agreements.only_parties'

const isParty: Rule<Affair> = (actor, { agreement, coalition }) =>
  actor.system ||
  partiesOf(coalition, actor.person).length > 0 ||
  hasRole(actor, 'connector', agreement.areas) ||
  hasRole(actor, 'moderator', agreement.areas)
    ? null
    : 'agreements.only_parties'

const canBeSigned: Rule<Affair> = (_actor, { agreement }) =>
  signable(agreement).length > 0 ? null : 'agreements.nothing_to_sign'

const signsForParty: Rule<Affair> = (actor, affair) => {
  if (ownSides(actor.person, affair).length > 0) return null
  return owners(affair.coalition).some(({ person }) => person !== null && person === actor.person)
    ? 'agreements.no_mandate'
    : 'agreements.only_owners'
}

const hasSigned: Rule<Affair> = (actor, affair) =>
  ownSignatures(actor.person, affair).length > 0 ? null : 'agreements.not_signed'

const isUnderReview: Rule<Affair> = (_actor, { agreement }) =>
  agreement.reviewingAt === null ? 'agreements.no_review' : null

const watchesPlace: Rule<Affair> = (actor, { agreement }) =>
  hasRole(actor, 'moderator', agreement.areas) ? null : 'agreements.only_moderators'

/** What one may do with an agreement that one may see. Whoever fills in for somebody does none of it. */
export const rights: Rights<AgreementAction, Affair> = {
  see_draft: [isParty],
  edit: [notEnded, coalitionGoesOn, signedIn, drafts],
  suggest: [notEnded, coalitionGoesOn, signedIn, takesPart],
  fix: [notEnded, coalitionGoesOn, signedIn, drafts],
  sign: [notEnded, coalitionGoesOn, canBeSigned, signedIn, signsForParty],
  withdraw: [notEnded, signedIn, hasSigned],
  review: [notEnded, isUnderReview, signedIn, hasSigned],
  hide: [watchesPlace],
}

const owns: Rule<Coalition> = (actor, coalition) =>
  actor.person !== null && ownsIssue(coalition, actor.person) ? null : 'agreements.only_owners'

const goesOn: Rule<Coalition> = (_actor, { state }) =>
  state === 'ended' ? 'agreements.coalition_ended' : null

/** A party that owns the issue may begin an agreement. */
export const beginRights: Rights<'begin', Coalition> = { begin: [goesOn, signedIn, owns] }

/** The parties that own the issue and for which this person may sign: oneself, or with a mandate for signing. */
export function ownSides(
  person: string | null,
  { coalition, signsFor }: Pick<Affair, 'coalition' | 'signsFor'>,
): Party[] {
  return owners(coalition).filter(party =>
    party.organisation === null
      ? party.person !== null && party.person === person
      : signsFor.includes(party.organisation),
  )
}

/** The signatures that count and over which this person decides now: set for oneself, or for an organisation with its mandate. */
export function ownSignatures(
  person: string | null,
  { agreement, signatures, signsFor, today }: Omit<Affair, 'coalition'>,
): Signature[] {
  const versions = signable(agreement)
  return signatures.filter(one => {
    if (!versions.includes(one.version) || !countsOn(one, today)) return false
    return one.organisation === null
      ? isOf(one, { organisation: null, person })
      : signsFor.includes(one.organisation)
  })
}

function ownsIssue(coalition: Coalition, person: string): boolean {
  return owners(coalition).some(party => party.person === person)
}

/** Everybody who takes part in the coalition answers for its agreements. */
export function answerFor(coalition: Coalition): string[] {
  return [...new Set(joined(coalition).flatMap(({ person }) => person ?? []))]
}
