import slugify from '@sindresorhus/slugify'
import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'

/** How one vote a person is kept. */
export const proofs = ['cookie', 'mail', 'code'] as const
export type Proof = (typeof proofs)[number]

/** What a conversation may belong to, besides its places. */
export const aboutKinds = ['issue', 'coalition', 'table'] as const
export type AboutKind = (typeof aboutKinds)[number]

export interface About {
  readonly kind: AboutKind
  readonly id: string
}

export const longest = { title: 150, intro: 3_000, statement: 140, reason: 300, doneWith: 3_000 } as const
export const mostSeeds = 60

/** People vote on statements, and see what they have in common. */
export interface Conversation {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly intro: string
  /** The issue, coalition or table it belongs to. */
  readonly about: About | null
  readonly proof: Proof
  /** Whether a statement is looked at before others see it, or afterwards. */
  readonly checkedFirst: boolean
  readonly state: 'open' | 'closed'
  readonly closesAt: Date | null
  readonly closedAt: Date | null
  /** What was done with the result; empty until that is told. */
  readonly doneWith: string
  readonly doneAt: Date | null
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
  readonly removedAt: Date | null
  readonly removedReason: string | null
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  /** Ids of the people who lead it. */
  readonly hosts: readonly string[]
}

/** Whether votes count at this moment: the clock closes it, also before the job that says so has run. */
export function isOpen({ state, closesAt }: Pick<Conversation, 'state' | 'closesAt'>, now: Date): boolean {
  return state === 'open' && (closesAt === null || closesAt > now)
}

export function pathOf({ slug }: Pick<Conversation, 'slug'>): string {
  return `/gesprekken/${slug}`
}

/** The last digits of the id set things with one title apart; the URL stays when the title changes. */
export function slugFor(title: string, id: string): string {
  const base = slugify(title).slice(0, 60).replace(/-+$/, '')
  return `${base || 'gesprek'}-${id.slice(-6)}`
}

/** How it may be known outside: what a moderator took off the pages stays inside. */
export function factOf(
  thing: Pick<Conversation, 'id' | 'areas' | 'circle'> & Partial<Pick<Conversation, 'hiddenAt'>>,
) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'conversation', id }, areas, circle: hiddenAt === null ? circle : away }
}
