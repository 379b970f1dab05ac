import slugify from '@sindresorhus/slugify'
import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'

/** What its owner said last; `open` until then. */
export const states = ['open', 'stays', 'changes', 'experiment'] as const
export type State = (typeof states)[number]

/** From so many people on their number is told. */
export const fewestCounted = 5

export const longest = { title: 150, text: 3_000, sentence: 200, rule: 150, link: 300 } as const

/** A rule or procedure. Bottlenecks that name the same one count together. */
export interface Rule {
  readonly id: string
  readonly name: string
  readonly link: string | null
}

/** Where a rule or procedure bites. */
export interface Bottleneck {
  readonly id: string
  readonly slug: string
  readonly title: string
  /** What it blocked. */
  readonly blocks: string
  readonly tried: string
  readonly rule: Rule
  /** Id of the organisation whose rule it is; null while nobody knows. */
  readonly owner: string | null
  /** Id of who answers for the owner, named by a connector. */
  readonly answerer: string | null
  readonly state: State
  /** How many said that it hits them. Not for pages: few people are not counted there. */
  readonly hits: number
  /** The same of all public bottlenecks by this rule, and of this one. */
  readonly together: number
  readonly themes: readonly Theme[]
  readonly places: readonly string[]
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly example: boolean
  /** Goes up with every change of the text; who changes an older one is refused. */
  readonly version: number
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly updatedAt: Date
  /** Since when its owner is waited for. */
  readonly askedAt: Date
  readonly reminders: number
  readonly removedAt: Date | null
  readonly removedReason: string | null
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  /** Ids of the people who answer for it: who named it, and who spoke for the owner. */
  readonly stewards: readonly string[]
}

export function pathOf({ slug }: Pick<Bottleneck, 'slug'>): string {
  return `/knelpunten/${slug}`
}

/** The last digits of the id set things with one title apart; the URL stays when the title changes. */
export function slugFor(title: string, id: string): string {
  const base = slugify(title).slice(0, 60).replace(/-+$/, '')
  return `${base || 'knelpunt'}-${id.slice(-6)}`
}

/** How it may be known outside: what a moderator took off the pages stays inside. */
export function factOf(
  thing: Pick<Bottleneck, 'id' | 'areas' | 'circle'> & Partial<Pick<Bottleneck, 'hiddenAt'>>,
) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'bottleneck', id }, areas, circle: hiddenAt === null ? circle : away }
}
