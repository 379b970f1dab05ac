/** A person at an organisation, in a role, from a day and perhaps until one. Days are `2026-03-03`. */
export interface Position {
  readonly id: string
  readonly person: string
  readonly organisation: string
  /** In their own words: penningmeester, wijkverpleegkundige. */
  readonly role: string
  readonly from: string
  readonly until: string | null
  /** Whether somebody of the organisation or a connector said that it is so. */
  readonly isConfirmed: boolean
}

/** The day it is in the Netherlands. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)
}

/** Whether it lasts on that day; the last day counts. */
export function isHeldOn(position: Pick<Position, 'from' | 'until'>, day: string): boolean {
  return position.from <= day && (position.until === null || position.until >= day)
}

/** `2026-02-28` -> `2026-03-01`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10)
}

/** `2026-03-01` -> `2026-02-28`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 24 * 3_600_000).toISOString().slice(0, 10)
}
