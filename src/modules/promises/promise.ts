import slugify from '@sindresorhus/slugify'
import type { Thing } from '../../platform/activities/fact.ts'
import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'

/** Proposed until the one who is to do it says yes; changed runs on with another content. */
export const states = ['proposed', 'open', 'changed', 'kept', 'broken', 'withdrawn'] as const
export type State = (typeof states)[number]

/** Those that the ledger shows: what was never agreed to is nobody's promise. */
export const ledgerStates = ['open', 'changed', 'kept', 'broken'] as const
export type LedgerState = (typeof ledgerStates)[number]

/** Units with words of their own; any other is shown as it was typed. */
export const usualUnits = ['hours', 'euros', 'square_metres'] as const

/** Kinds of things that a promise can be made to. */
export const receiverKinds = ['person', 'organisation', 'initiative', 'coalition'] as const
export type ReceiverKind = (typeof receiverKinds)[number]

/** Who hears that it was made to them. */
export interface Receiver extends Thing {
  readonly kind: ReceiverKind
}

/** What may be changed with the yes of the one it was made to. */
export interface Content {
  readonly what: string
  readonly amount: number | null
  readonly unit: string | null
  /** `2026-03-03` */
  readonly dueDay: string
}

/** What somebody took on: who does what, for whom, how much, by when, on what condition. */
export interface MadePromise extends Content {
  readonly id: string
  readonly slug: string
  /** The organisation that does it; null when a person does it for nobody else. */
  readonly organisation: string | null
  /** Who does it, or does it for the organisation; null once this person left. */
  readonly person: string | null
  /** The position in which it was taken on. */
  readonly role: string | null
  readonly receiver: Receiver | null
  /** For whom, in words; beside or instead of a receiver. */
  readonly forWords: string
  readonly condition: string
  readonly coalition: string | null
  /** What it came from: an answer, an agreement, a table, a question, an initiative. */
  readonly origin: Thing | null
  readonly state: State
  /** Why it was not kept. */
  readonly reason: string
  readonly evidence: string
  readonly evidenceLink: string
  readonly story: string
  readonly worked: string
  readonly differently: string
  readonly toldAt: Date | null
  readonly places: readonly string[]
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly example: boolean
  /** Goes up with every change; who acts on an older one is refused. */
  readonly version: number
  readonly madeAt: Date
  /** Who made it, or proposed it to another. */
  readonly madeBy: string | null
  readonly agreedAt: Date | null
  readonly settledAt: Date | null
  readonly updatedAt: Date
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
}

/** Another content that the one who promised asks for. */
export interface Change {
  readonly id: string
  readonly promise: string
  readonly before: Content
  readonly after: Content
  readonly reason: string
  readonly askedAt: Date
  readonly askedBy: string | null
  readonly answeredAt: Date | null
  /** Null when nobody could be asked, or a later change took its place. */
  readonly answeredBy: string | null
  readonly accepted: boolean | null
}

export const longest = { what: 200, words: 120, unit: 40, condition: 300, text: 2000, link: 300 }

export function pathOf({ slug }: Pick<MadePromise, 'slug'>): string {
  return `/toezeggingen/${slug}`
}

/** The last digits of the id set things with one title apart. */
export function slugFor(what: string, id: string): string {
  const base = slugify(what).slice(0, 60).replace(/-+$/, '')
  return `${base || 'toezegging'}-${id.slice(-6)}`
}

/**
 * How it may be known outside: what nobody agreed to yet stays between those concerned, and what a moderator took off the pages
 * stays inside.
 */
export function factOf(
  thing: Pick<MadePromise, 'id' | 'areas' | 'circle' | 'state'> & Partial<Pick<MadePromise, 'hiddenAt'>>,
) {
  const { id, areas, circle, state, hiddenAt = null } = thing
  const isAgreed = state !== 'proposed' && state !== 'withdrawn'
  const shown = hiddenAt === null ? circle : away
  return { object: { kind: 'promise', id }, areas, circle: isAgreed ? shown : 'hidden' }
}

/** Whether it is still to be done. */
export function isRunning({ state }: Pick<MadePromise, 'state'>): boolean {
  return state === 'open' || state === 'changed'
}

export function contentOf({ what, amount, unit, dueDay }: Content): Content {
  return { what, amount, unit, dueDay }
}

/** `2026-03-03` and 7 -> `2026-03-10`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Noon of a day, for showing it. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
