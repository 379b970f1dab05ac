import { owners, type Coalition, type Party } from '../coalitions/index.ts'

export interface Withdrawal {
  /** The last day on which the signature counts. */
  readonly endsDay: string
  readonly reason: string
  readonly givenAt: Date
}

export const reviewAnswers = ['goes_on', 'renew', 'stop'] as const
export type ReviewAnswer = (typeof reviewAnswers)[number]

/** That a party signed a version. */
export interface Signature {
  readonly id: string
  readonly agreement: string
  /** Number of the version. */
  readonly version: number
  readonly hash: string
  /** For whom; null for somebody who signed for themselves, or an organisation that is gone. */
  readonly organisation: string | null
  /** As it was called then; null for somebody who signed for themselves. */
  readonly organisationName: string | null
  /** Null for who left. */
  readonly person: string | null
  /** As the person was called then; empty for who left. */
  readonly personName: string
  readonly reservation: string
  readonly signedAt: Date
  readonly withdrawal: Withdrawal | null
  /** What the party said last, by the day of looking again. */
  readonly answers: Readonly<Record<string, ReviewAnswer>>
}

/** Whether it counts on that day. */
export function countsOn({ withdrawal }: Pick<Signature, 'withdrawal'>, day: string): boolean {
  return withdrawal === null || withdrawal.endsDay >= day
}

/** Whether this party set it. */
export function isOf(
  { organisation, organisationName, person }: Pick<Signature, 'organisation' | 'organisationName' | 'person'>,
  party: Pick<Party, 'organisation' | 'person'>,
): boolean {
  if (party.organisation !== null) return organisation === party.organisation
  return organisationName === null && person !== null && person === party.person
}

/** The signatures under a version that count on that day. */
export function standing(
  signatures: readonly Signature[],
  { version, day }: { version: number | null; day: string },
): Signature[] {
  return signatures.filter(one => one.version === version && countsOn(one, day))
}

/** The parties that own the issue, each with its signature under this version. */
export function askedToSign(
  coalition: Coalition,
  signatures: readonly Signature[],
): { readonly party: Party; readonly signature: Signature | null }[] {
  return owners(coalition).map(party => ({
    party,
    signature: signatures.find(one => isOf(one, party)) ?? null,
  }))
}

/** An agreement takes two. */
export const fewestSignatures = 2

/**
 * Whether a version comes in force with these signatures: of all parties that own the issue; where the coalition decides by
 * majority, of more than half of them; where the owner decides, of those that keep the page of the coalition. Two at least.
 */
export function isInForce(coalition: Coalition, signatures: readonly Signature[]): boolean {
  const asked = askedToSign(coalition, signatures)
  const signed = asked.filter(({ signature }) => signature !== null)
  if (signed.length < fewestSignatures) return false
  if (coalition.rule === 'consent') return signed.length === asked.length
  if (coalition.rule === 'majority') return signed.length * 2 > asked.length
  return asked.every(({ party, signature }) => !party.isSteward || signature !== null)
}
