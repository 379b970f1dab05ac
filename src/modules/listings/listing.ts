import type { Age } from '../search/index.ts'

export const listingKinds = ['initiative', 'organisation'] as const
export type ListingKind = (typeof listingKinds)[number]

export interface ListingKey {
  readonly kind: ListingKind
  readonly id: string
}

/** An initiative or an organisation as something that can be true or not. */
export interface Listing extends ListingKey {
  readonly title: string
  readonly slug: string
  readonly path: string
  /** Codes of its own places, and those with everything around them. */
  readonly places: readonly string[]
  readonly areas: readonly string[]
  readonly age: Age
  readonly confirmedAt: Date | null
  readonly createdAt: Date
  /** Not over: what is over needs nobody to confirm it. */
  readonly goesOn: boolean
}

/** In URLs. */
export const slugOfKind = { initiative: 'initiatief', organisation: 'organisatie' } as const

export function listingPath({ kind, id }: ListingKey): string {
  return `/vermeldingen/${slugOfKind[kind]}/${id}`
}

/** Whether somebody should say how it stands. */
export function waits({ age, goesOn }: Pick<Listing, 'age' | 'goesOn'>): boolean {
  return age > 0 && goesOn
}

/** Since when nobody confirmed it. */
export function unconfirmedSince({ confirmedAt, createdAt }: Listing): Date {
  return confirmedAt ?? createdAt
}

const day = 24 * 60 * 60_000 // ms

/** Milliseconds. */
export const spans = {
  /** How long a mailed link works. */
  link: 60 * day,
  /** How long after the mail a listing goes to the connectors. */
  patience: 30 * day,
  /** Letters to one person come at most weekly; they are written on the same weekday, some hours earlier or later. */
  letter: 6.5 * day,
} as const

export const perLetter = 10

export function before(now: Date, span: number): Date {
  return new Date(now.getTime() - span)
}

/** The same day so many months ago, or the last one of that month. */
export function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - months)
  const isBeyond = then.getUTCDate() !== now.getUTCDate()
  if (isBeyond) then.setUTCDate(0)
  return then
}

/** The Monday of the week of this moment, as `2026-03-02`. */
export function weekOf(now: Date): string {
  const sinceMonday = (now.getUTCDay() + 6) % 7
  return before(now, sinceMonday * day)
    .toISOString()
    .slice(0, 10)
}
