import type { Lang } from '../../platform/i18n/words.ts'
import type { RuleCode } from './rules.ts'

export const causes = ['report', 'word', 'first_post'] as const
export type Cause = (typeof causes)[number]

export const actions = ['keep', 'hide', 'suspend', 'restore'] as const
export type Action = (typeof actions)[number]

/** The parts that the list of cases is shown in. */
export const shownParts = ['open', 'objections', 'decided'] as const
export type ShownPart = (typeof shownParts)[number]

export type DeciderRole = 'connector' | 'moderator' | 'operator' | 'system'

export interface Decision {
  readonly id: string
  readonly case: string
  readonly action: Action
  /** Which rule it is about; null when nothing is wrong. */
  readonly rule: RuleCode | null
  readonly words: string
  readonly days: number | null
  readonly author: string | null
  readonly decidedBy: string | null
  readonly role: DeciderRole
  readonly decidedAt: Date
  readonly objection: Objection | null
}

export interface Objection {
  readonly words: string
  readonly madeAt: Date
  /** Null while it waits. */
  readonly granted: boolean | null
  readonly answer: string | null
  readonly role: DeciderRole | null
  readonly decidedAt: Date | null
}

export interface Case {
  readonly id: string
  /** What it is about. */
  readonly kind: string
  readonly thing: string
  readonly title: string
  readonly path: string
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  /** Who answers for it first; null when nobody does. */
  readonly author: string | null
  readonly cause: Cause
  /** Words of the list that stand in it. */
  readonly words: readonly string[]
  readonly openedAt: Date
  /** Off the pages until somebody decides. */
  readonly held: boolean
  readonly heldUntil: Date | null
  readonly decidedAt: Date | null
  readonly reports: number
  /** Oldest first; the last one counts. */
  readonly decisions: readonly Decision[]
}

export interface Report {
  readonly rule: RuleCode
  readonly sentence: string
  readonly reportedAt: Date
}

/** Whom to tell what became of a report. */
export interface Reporter {
  readonly person: string | null
  readonly email: string | null
  readonly lang: Lang
}

export function lastDecision({ decisions }: Pick<Case, 'decisions'>): Decision | undefined {
  return decisions.at(-1)
}

/** Whether the thing is off the pages because of this case. */
export function isHidden(one: Pick<Case, 'decisions' | 'held'>): boolean {
  const last = lastDecision(one)
  if (!last) return one.held
  if (last.objection?.granted === true) return false
  return last.action === 'hide' || last.action === 'suspend'
}

/** The objection that waits for an answer, with its decision. */
export function waitingObjection(one: Pick<Case, 'decisions'>): Decision | undefined {
  return one.decisions.find(({ objection }) => objection !== null && objection.granted === null)
}

/** How a fact about a case may be known: inside, to who works on it. */
export function factOf<V extends 'Flag' | 'Accept' | 'Reject' | 'Update' | 'Offer' | 'Undo'>(
  verb: V,
  { id, areas }: Pick<Case, 'id' | 'areas'>,
) {
  return { verb, object: { kind: 'case', id }, areas, circle: 'named', asRole: true } as const
}

export function casePath({ id }: Pick<Case, 'id'>): string {
  return `/beheer/meldingen/${id}`
}
