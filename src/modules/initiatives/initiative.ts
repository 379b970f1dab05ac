import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'
import type { Age } from '../search/index.ts'
import type { Theme } from './themes.ts'

export const phases = ['idea', 'starting', 'running', 'growing', 'finished', 'stopped'] as const
export type Phase = (typeof phases)[number]

export const wantKinds = ['hands', 'skill', 'knowledge', 'place', 'money', 'material', 'permission'] as const
export type WantKind = (typeof wantKinds)[number]

export const holders = ['owner', 'together', 'open'] as const
export type Holder = (typeof holders)[number]

/** What an initiative lacks (`need`) or has to give (`offer`). */
export interface Want {
  readonly direction: 'need' | 'offer'
  readonly kind: WantKind
  readonly text: string
}

/** Who decides on one subject. */
export interface Rein {
  /** A key of `reinSubjects`, or the words of the steward. */
  readonly subject: string
  readonly held: Holder
}

/** An organisation that takes part, and as what. */
export interface Party {
  readonly organisation: string
  readonly role: string
}

export interface Point {
  readonly longitude: number
  readonly latitude: number
}

export interface Initiative {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly story: string
  readonly phase: Phase
  readonly themes: readonly Theme[]
  /** Codes of the places it is in. */
  readonly places: readonly string[]
  /** Those codes and the codes of everything around them. */
  readonly areas: readonly string[]
  readonly point: Point | null
  readonly circle: Circle
  readonly links: readonly string[]
  readonly example: boolean
  /** Goes up with every change of the text; who changes an older one is refused. */
  readonly version: number
  readonly confirmedAt: Date | null
  readonly confirmedBy: string | null
  /** For how long nobody confirmed it; kept by `saveAges`. */
  readonly age: Age
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly updatedAt: Date
  readonly import: string | null
  readonly removedAt: Date | null
  readonly removedReason: string | null
  /** When a moderator took it off the pages, and why. */
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  /** Ids of the people who said yes to looking after it. */
  readonly stewards: readonly string[]
  /** Ids of those who were asked to do so too and have not answered. */
  readonly invited: readonly string[]
}

/** The page of an initiative. */
export function pathOf(initiative: Pick<Initiative, 'slug'>): string {
  return `/initiatieven/${initiative.slug}`
}

/** How it may be known outside: a fact about what not everybody sees, or what was taken away, stays inside. */
export function factOf(
  thing: Pick<Initiative, 'id' | 'areas' | 'circle'> & Partial<Pick<Initiative, 'hiddenAt'>>,
) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'initiative', id }, areas, circle: hiddenAt === null ? circle : away }
}

/** Phases in which it is over: what they say stays true. */
export const endedPhases = ['finished', 'stopped'] as const satisfies readonly Phase[]

/** Whether it goes on, so that somebody should confirm it now and then. */
export function isGoingOn({ phase }: Pick<Initiative, 'phase'>): boolean {
  return !(endedPhases as readonly Phase[]).includes(phase)
}

/** Since when nobody confirmed it; null while that is no longer than a confirmation counts. */
export function unconfirmedSince(
  initiative: Pick<Initiative, 'age' | 'phase' | 'confirmedAt' | 'createdAt'>,
): Date | null {
  if (initiative.age === 0 || !isGoingOn(initiative)) return null
  return initiative.confirmedAt ?? initiative.createdAt
}
