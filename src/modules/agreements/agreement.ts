import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'

/** What it is about; each has a template, `own` starts empty. */
export const kinds = ['basic', 'deciding', 'sharing', 'money', 'parting', 'own'] as const
export type Kind = (typeof kinds)[number]

/** Days are `2026-03-03`. */
export interface Agreement {
  readonly id: string
  readonly slug: string
  /** Id of the coalition whose parties sign it. */
  readonly coalition: string
  readonly kind: Kind
  readonly title: string
  /** In the draft: when the parties look at it again. */
  readonly reviewDay: string
  readonly places: readonly string[]
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  readonly example: boolean
  /** Goes up with every change of title, day or circle; who changes an older one is refused. */
  readonly version: number
  /** How many versions were fixed; the last one has this number. */
  readonly versions: number
  /** Number of the version that counts. */
  readonly inForce: number | null
  readonly inForceAt: Date | null
  /** When the version in force is looked at again. */
  readonly lookDay: string | null
  readonly called: 'month' | 'week' | null
  readonly reviewingAt: Date | null
  readonly createdAt: Date
  /** Who drafts it. */
  readonly createdBy: string | null
  readonly updatedAt: Date
  readonly endedAt: Date | null
  readonly endedBy: 'stopped' | 'too_few' | null
}

/** A part of the text. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly text: string
}

/** A section of the draft. */
export interface DraftSection extends Section {
  /** Goes up with every change; who changes an older one is refused. */
  readonly version: number
}

/** A text as it is signed. */
export interface Version {
  readonly number: number
  readonly title: string
  readonly reviewDay: string
  readonly sections: readonly Section[]
  /** The canonical text: what stands in the file that everybody can save. */
  readonly text: string
  /** SHA-256 of it in UTF-8, in hex. */
  readonly hash: string
  readonly fixedAt: Date
}

/** Another wording of a section, by a party, that nobody decided about. */
export interface Suggestion {
  readonly id: string
  readonly section: string
  /** The version of the section that it was written on. */
  readonly sectionVersion: number
  readonly text: string
  readonly reason: string
  readonly madeAt: Date
  readonly madeBy: string | null
}

export const states = ['draft', 'open', 'in_force', 'under_review', 'ended'] as const
export type State = (typeof states)[number]

/** Open is for signing; a newer version may be open beside one in force. */
export function stateOf(
  agreement: Pick<Agreement, 'versions' | 'inForce' | 'reviewingAt' | 'endedAt'>,
): State {
  if (agreement.endedAt !== null) return 'ended'
  if (agreement.versions === 0) return 'draft'
  if (agreement.inForce === null) return 'open'
  return agreement.reviewingAt === null ? 'in_force' : 'under_review'
}

/** Number of the version that waits for signatures; null when none does. */
export function openVersion({
  versions,
  inForce,
  endedAt,
}: Pick<Agreement, 'versions' | 'inForce' | 'endedAt'>): number | null {
  return endedAt === null && versions > (inForce ?? 0) ? versions : null
}

/** Numbers of the versions that a party may sign: the last one, and the one in force. */
export function signable(agreement: Pick<Agreement, 'versions' | 'inForce' | 'endedAt'>): number[] {
  if (agreement.endedAt !== null || agreement.versions === 0) return []
  const { versions, inForce } = agreement
  return inForce === null || inForce === versions ? [versions] : [versions, inForce]
}

export function pathOf({ slug }: Pick<Agreement, 'slug'>): string {
  return `/afspraken/${slug}`
}

export function pathOfVersion(agreement: Pick<Agreement, 'slug'>, number: number): string {
  return `${pathOf(agreement)}/versies/${number}`
}

/** How it may be known outside: a draft, and what a moderator took off the pages, stays inside. */
export function factOf({
  id,
  areas,
  circle,
  versions,
  hiddenAt,
  coalition,
}: Pick<Agreement, 'id' | 'areas' | 'circle' | 'versions' | 'hiddenAt' | 'coalition'>) {
  const shown = versions === 0 ? 'hidden' : hiddenAt === null ? circle : away
  return {
    object: { kind: 'agreement', id },
    target: { kind: 'coalition', id: coalition },
    areas,
    circle: shown,
  }
}
