import type { Lang } from '../../platform/i18n/words.ts'
import type { Thing } from '../../platform/activities/fact.ts'

/** By mail, on a printed card for one person, or with one code for a group. */
export const ways = ['mail', 'card', 'group'] as const
export type Way = (typeof ways)[number]

/** What is asked: an answer to a question, help, looking after it, or just to come and see. */
export type Asks = 'answer' | 'help' | 'steward' | 'know'

/** What may be asked about each kind of thing, the usual one first. */
const asksOf: Readonly<Record<string, readonly Asks[]>> = {
  question: ['answer'],
  initiative: ['help', 'steward', 'know'],
}

export function asksAbout(kind: string): readonly Asks[] {
  return asksOf[kind] ?? ['know', 'help']
}

export interface Invitation {
  readonly id: string
  /** Those that were made together. */
  readonly batch: string
  readonly way: Way
  readonly asks: Asks
  readonly thing: Thing
  readonly inviter: string
  /** For whom it is, as the inviter wrote it; may be empty. */
  readonly name: string
  /** Null when it did not go by mail, or was dealt with. */
  readonly email: string | null
  readonly lang: Lang
  /** In the inviter's own words; may be empty. */
  readonly message: string
  /** How many people may answer with it. */
  readonly most: number
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly withdrawnAt: Date | null
  readonly declinedAt: Date | null
  /** How many did. */
  readonly guests: number
}

export type State = 'open' | 'full' | 'declined' | 'withdrawn' | 'expired'

export function stateOf(invitation: Invitation, now: Date): State {
  if (invitation.withdrawnAt !== null) return 'withdrawn'
  if (invitation.declinedAt !== null) return 'declined'
  if (invitation.guests >= invitation.most) return 'full'
  return now.getTime() >= invitation.expiresAt.getTime() ? 'expired' : 'open'
}

/** What happens to an invitation is for who made it. */
export function factOf({ id, thing }: Pick<Invitation, 'id' | 'thing'>) {
  return { object: { kind: 'invitation', id }, target: thing, areas: [], circle: 'named' }
}

/** How long somebody may take to answer, and after which what nobody answered is forgotten. */
export const keptDays = 90

/** What one person may send or make in 24 hours. */
export const mostADay = { mail: 20, card: 100, group: 5 } as const satisfies Record<Way, number>
export const mostAtOnce = { mail: 20, card: 40, group: 200 } as const satisfies Record<Way, number>

/** For how long a group may use one code. */
export const groupDays = [7, 30, 90] as const
