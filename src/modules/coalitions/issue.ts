import slugify from '@sindresorhus/slugify'
import type { Thing } from '../../platform/activities/fact.ts'
import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'

/** A shared problem of a place, worded without blame. */
export interface Issue {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly explanation: string
  readonly themes: readonly Theme[]
  /** Codes of the places it is in. */
  readonly places: readonly string[]
  /** Those codes and the codes of everything around them. */
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly example: boolean
  /** Goes up with every change of the text; who changes an older one is refused. */
  readonly version: number
  readonly confirmedAt: Date | null
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly updatedAt: Date
  readonly removedAt: Date | null
  readonly removedReason: string | null
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  /** Ids of the people who answer for it: who worded it, and who keeps the page of a coalition that owns it. */
  readonly stewards: readonly string[]
}

/** What an issue may come from. */
export const originKinds = ['question', 'initiative', 'introduction', 'bottleneck', 'issue'] as const
export type OriginKind = (typeof originKinds)[number]

export interface Origin extends Thing {
  readonly kind: OriginKind
}

/** The page of an issue. */
export function issuePath({ slug }: Pick<Issue, 'slug'>): string {
  return `/opgaven/${slug}`
}

/** The last digits of the id set things with one title apart; the URL stays when the title changes. */
export function slugFor(title: string, id: string): string {
  const base = slugify(title).slice(0, 60).replace(/-+$/, '')
  return `${base || 'opgave'}-${id.slice(-6)}`
}

/** How it may be known outside: what a moderator took off the pages stays inside. */
export function factOf(thing: Pick<Issue, 'id' | 'areas' | 'circle'> & Partial<Pick<Issue, 'hiddenAt'>>) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'issue', id }, areas, circle: hiddenAt === null ? circle : away }
}
