import type { Actor } from '../../platform/ctx/actor.ts'

export const replies = ['yes', 'no'] as const
export type Reply = (typeof replies)[number]

/** Somebody who takes part without an account. */
export interface Guest {
  readonly person: string
  /** With which this person came; null when somebody filled in for them, or when it is gone. */
  readonly invitation: string | null
  /** Who fills in for this person. */
  readonly helper: string | null
  /** Where mail may go once it is confirmed; null when there is none or it was. */
  readonly email: string | null
  readonly emailAskedAt: Date | null
  readonly reply: Reply | null
  readonly words: string
  readonly madeAt: Date
}

/** Acting with a code: as that person, with no more rights than any member; `helper` when somebody fills in. */
export function guestActor(guest: { id: string; name: string; helper?: string | undefined }): Actor {
  const { id, name, helper } = guest
  const actor = { person: id, name, grants: [{ role: 'member', place: null }], system: false } as const
  return helper === undefined ? actor : { ...actor, helper }
}

/** The day since which the sentence about consent reads as it does; to be changed with the sentence. */
export const consentVersion = '2026-11-22'
