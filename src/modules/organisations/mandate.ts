import { isHeldOn, type Position } from './position.ts'

/** That who holds a position may speak for the organisation. Days are `2026-03-03`. */
export interface Mandate {
  readonly id: string
  readonly position: string
  readonly person: string
  readonly organisation: string
  /** What the person does there. */
  readonly role: string
  readonly everything: boolean
  /** About what, in own words. */
  readonly subjects: readonly string[]
  /** About money up to this amount, in cents. */
  readonly upToCents: number | null
  /** Whether it is for signing too. */
  readonly maySign: boolean
  readonly from: string
  /** The last day: its own, or that of the position when that is earlier. */
  readonly until: string | null
  /** Its own last day, whatever becomes of the position. */
  readonly ownUntil: string | null
  /** The day on which it was taken back; it counts no longer on that day. */
  readonly endedOn: string | null
  readonly givenBy: string | null
}

/** Whether it counts on that day. */
export function runsOn(mandate: Pick<Mandate, 'from' | 'until' | 'endedOn'>, day: string): boolean {
  return isHeldOn(mandate, day) && (mandate.endedOn === null || mandate.endedOn > day)
}

/** What the rules ask about who speaks for an organisation. */
export interface Standing {
  /** Its confirmed positions. */
  readonly positions: readonly Pick<Position, 'person' | 'from' | 'until'>[]
  /** All mandates that were ever given there. */
  readonly mandates: readonly Pick<
    Mandate,
    'position' | 'person' | 'from' | 'until' | 'endedOn' | 'everything'
  >[]
  /** The day it is. */
  readonly today: string
}

/** Who holds a position there now. */
export function holdersOf({ positions, today }: Pick<Standing, 'positions' | 'today'>): string[] {
  return [...new Set(positions.filter(position => isHeldOn(position, today)).map(({ person }) => person))]
}

/** Who has a mandate of whatever kind there now. */
export function mandatedOf({ mandates, today }: Pick<Standing, 'mandates' | 'today'>): string[] {
  return [...new Set(mandates.filter(mandate => runsOn(mandate, today)).map(({ person }) => person))]
}

/**
 * Who decides for it now: those with a mandate over everything. While no mandate was ever given, whoever holds a position.
 */
export function decidersOf(standing: Standing): string[] {
  if (standing.mandates.length === 0) return holdersOf(standing)
  return mandatedOf({ ...standing, mandates: standing.mandates.filter(({ everything }) => everything) })
}
