import type { Thing } from '../../platform/activities/fact.ts'
import type { RoleRef } from './role.ts'

/** Why it began: a successor was named, the holder lets go, the position ended, the account closed, or the last steward is quiet. */
export const reasons = ['named', 'left', 'ended', 'closed', 'silent'] as const
export type Reason = (typeof reasons)[number]

/** That a role goes from one person to another. */
export interface Handover {
  readonly id: string
  readonly role: RoleRef
  /** Null once this person was erased. */
  readonly holder: string | null
  readonly thing: Thing
  /** Name and page of the thing when it began. */
  readonly title: string
  readonly path: string
  readonly areas: readonly string[]
  readonly reason: Reason
  readonly successor: string | null
  readonly askedBy: string | null
  readonly askedAt: Date | null
  /** Of a place that is kept: an operator gave the successor that role. */
  readonly agreedAt: Date | null
  readonly shadowDays: number
  readonly begunAt: Date
  readonly acceptedAt: Date | null
  /** When the one before goes off. */
  readonly offAt: Date | null
  readonly endedAt: Date | null
  readonly ending: Ending | null
}

export type Ending = 'done' | 'declined' | 'dropped'

/** `open`: those around choose; `asked`: the successor did not answer yet; `shadow`: both do it; `over`. */
export type Standing = 'open' | 'asked' | 'shadow' | 'over'

export const shadow = { usual: 30, most: 90 } // days

const day = 86_400_000 // ms

export function standingOf({ successor, acceptedAt, endedAt }: Handover): Standing {
  if (endedAt !== null) return 'over'
  if (acceptedAt !== null) return 'shadow'
  return successor === null ? 'open' : 'asked'
}

/** Whether the time in which both do it is over. A place waits until an operator gave it to the successor. */
export function isToEnd(handover: Handover, now: Date): boolean {
  const { offAt, agreedAt, role } = handover
  const isGiven = role.kind !== 'keeping' || agreedAt !== null
  return standingOf(handover) === 'shadow' && offAt !== null && offAt <= now && isGiven
}

export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day)
}

/** What is told about it: only to those concerned. */
export function factOf({ id, areas }: Pick<Handover, 'id' | 'areas'>) {
  return { object: { kind: 'handover', id }, areas, circle: 'hidden' }
}

/** The page with what is asked about it. */
export function pathOf({ id }: Pick<Handover, 'id'>): string {
  return `/mijn/overdracht/${id}`
}
