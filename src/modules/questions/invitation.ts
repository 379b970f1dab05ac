import type { HelperKind, Reason } from './reason.ts'

/** That one person was asked to answer one question. */
export interface Invitation {
  readonly id: string
  readonly question: string
  readonly person: string
  /** Because of whom or what the person was asked. */
  readonly viaKind: HelperKind
  readonly via: string
  readonly reason: Reason
  readonly askedAt: Date
  readonly answeredAt: Date | null
  readonly declinedAt: Date | null
}

export const mostInvitations = 10
