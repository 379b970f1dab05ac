import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

/** That somebody says to answer for an organisation. */
export interface Claim {
  readonly id: string
  readonly organisation: string
  readonly person: string
  /** What the claimer does there. */
  readonly role: string
  /** Proven by the address of the organisation, or judged by a connector. */
  readonly way: ClaimWay
  readonly explanation: string
  readonly askedAt: Date
  /** Until when the mail works. */
  readonly expiresAt: Date | null
  readonly codeHash: string | null
  readonly attempts: number
  /** Null while nobody answered. */
  readonly accepted: boolean | null
  readonly reason: string
}

export type ClaimWay = 'mail' | 'connector'

export const claimWays = ['mail', 'connector'] as const satisfies readonly ClaimWay[]

/** How long the mail works: an office may read it a few days later. */
export const claimDays = 3
export const mostAttempts = 5
/** Per day: of one person, and for one organisation. */
export const mostClaims = { person: 5, organisation: 3 } as const

/** Whether the code or the link of it still works. */
export function isOpenByMail(claim: Claim, now: Date): boolean {
  const { way, accepted, expiresAt, attempts } = claim
  return (
    way === 'mail' && accepted === null && expiresAt !== null && expiresAt > now && attempts < mostAttempts
  )
}

export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/** The id of the claim is the salt. */
export function hashClaimCode(id: string, code: string): string {
  return createHash('sha256').update(`${id}:${code}`).digest('base64url')
}

export function isCodeOf({ id, codeHash }: Claim, typed: string): boolean {
  const [a, b] = [Buffer.from(hashClaimCode(id, typed.replace(/\D/g, ''))), Buffer.from(codeHash ?? '')]
  return a.length === b.length && timingSafeEqual(a, b)
}
