import type { House } from '../../platform/ctx/transact.ts'
import { hashToken } from '../people/index.ts'

export const answers = ['yes', 'maybe', 'no'] as const
export type Answer = (typeof answers)[number]

/** How somebody prepared: behind the mailed link, by mail, or typed over from paper. */
export const ways = ['page', 'mail', 'paper'] as const
export type Way = (typeof ways)[number]

/** What the page is called on which a guest answers. */
export type AnswerTitle = 'tables.invitation_title' | 'tables.own_answer_title' | 'tables.type_over_title'

/** Somebody who is invited to a table, or took an open chair. */
export interface Guest {
  readonly id: string
  readonly table: string
  /** Null once this person left, and for an organisation that nobody speaks for. */
  readonly person: string | null
  /** The organisation for which this guest comes; null for oneself. */
  readonly organisation: string | null
  readonly onOpenChair: boolean
  readonly invitedBy: string | null
  readonly answer: Answer | null
  readonly attended: boolean
  /** Whether the prepared answers may carry the name. */
  readonly preparedNamed: boolean
}

/** What a guest answered beforehand to one question. */
export interface Prepared {
  readonly guest: string
  /** Counts from 0 in the script of the table. */
  readonly question: number
  readonly body: string
  /** Whether the name may stand with it. */
  readonly named: boolean
}

export const mostGuests = 200

/** A moment that is offered, with what each guest said of it. */
export interface OfferedDate {
  readonly id: string
  readonly startsAt: Date
  readonly answers: readonly DateAnswer[]
}

export interface DateAnswer {
  readonly guest: string
  readonly answer: Answer
  /** Read from the calendar of the guest, and not changed by hand. */
  readonly fromCalendar: boolean
}

export const mostDates = 12

export type Signer = Pick<House, 'sign'>

/**
 * The secret with which a guest answers. What is mailed is known to nobody who invites, since it acts as the guest; what is
 * printed is for who has no address here.
 */
export function secretOf(signer: Signer, guest: Pick<Guest, 'id'>, on: 'mail' | 'paper'): string {
  return signer.sign(`table-guest-${on}`, guest.id)
}

export function secretHashOf(secret: string): string {
  return hashToken(secret)
}

export function pathOfSecret(secret: string): string {
  return `/tafel-uitnodiging/${secret}`
}

/** Open chairs that nobody took. */
export function chairsLeft(
  { openChairs }: { readonly openChairs: number },
  guests: readonly Guest[],
): number {
  return Math.max(0, openChairs - guests.filter(({ onOpenChair }) => onOpenChair).length)
}
