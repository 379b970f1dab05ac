import slugify from '@sindresorhus/slugify'
import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'

/** A guideline distilled from quotes, which stay with it. */
export interface Signpost {
  readonly id: string
  readonly slug: string
  readonly table: string
  readonly title: string
  readonly explanation: string
  readonly themes: readonly Theme[]
  readonly places: readonly string[]
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly example: boolean
  readonly version: number
  /** Counts from 1 at its table and stays, as people write it on paper. */
  readonly number: number
  readonly sort: number
  readonly madeAt: Date
  readonly madeBy: string | null
  readonly updatedAt: Date
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  /** It is off the pages because its table is. */
  readonly hiddenWithTable: boolean
}

export const longestTitle = 150
export const longestExplanation = 1_000

export function pathOf({ slug }: Pick<Signpost, 'slug'>): string {
  return `/routewijzers/${slug}`
}

/** The last digits of the id set signposts with one title apart; the URL stays when the title changes. */
export function slugFor(title: string, id: string): string {
  const base = slugify(title).slice(0, 60).replace(/-+$/, '')
  return `${base || 'routewijzer'}-${id.slice(-6)}`
}

/** How it may be known outside: what a moderator took off the pages stays inside. */
export function factOf(signpost: Pick<Signpost, 'id' | 'table' | 'areas' | 'circle' | 'hiddenAt'>) {
  const { id, table, areas, circle, hiddenAt } = signpost
  return {
    object: { kind: 'signpost', id },
    target: { kind: 'table', id: table },
    areas,
    circle: hiddenAt === null ? circle : away,
  }
}
