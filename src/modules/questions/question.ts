import { away } from '../../platform/activities/move.ts'
import slugify from '@sindresorhus/slugify'
import type { Circle } from '../circles/index.ts'

export const states = ['open', 'answered', 'closed'] as const
export type State = (typeof states)[number]

export const outcomes = ['solved', 'partly', 'not'] as const
export type Outcome = (typeof outcomes)[number]

export interface Question {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly explanation: string
  readonly motivation: string
  /** Codes of the working area. */
  readonly places: readonly string[]
  /** Those codes and the codes of everything around them, nearest first. */
  readonly areas: readonly string[]
  /** Null when the asker left. */
  readonly asker: string | null
  readonly circle: Circle
  readonly state: State
  readonly askedAt: Date
  /** When it was given to the connectors of `handedPlace` (null: those of everywhere, or the operators). */
  readonly handedAt: Date | null
  readonly handedPlace: string | null
  /** The connector who took it up. */
  readonly owner: string | null
  readonly outcome: string | null
  readonly outcomeKind: Outcome | null
  readonly closedAt: Date | null
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  readonly example: boolean
}

/** The page of a question. */
export function pathOf({ slug }: Pick<Question, 'slug'>): string {
  return `/vragen/${slug}`
}

/** The last digits of the id set questions with one title apart; the URL stays when the title changes. */
export function slugFor(title: string, id: string): string {
  const base = slugify(title).slice(0, 60).replace(/-+$/, '')
  return `${base || 'vraag'}-${id.slice(-6)}`
}

/** How it may be known outside: a fact about what not everybody sees, or what was taken away, stays inside. */
export function factOf(
  thing: Pick<Question, 'id' | 'areas' | 'circle'> & Partial<Pick<Question, 'hiddenAt'>>,
) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'question', id }, areas, circle: hiddenAt === null ? circle : away }
}

export const patienceDays = 3

/** Whether it waited so long without an answer that the connectors should have it. */
export function isLeftAlone({ state, askedAt, handedAt }: Question, now: Date): boolean {
  return (
    state === 'open' && handedAt === null && now.getTime() - askedAt.getTime() >= patienceDays * 86_400_000
  )
}
