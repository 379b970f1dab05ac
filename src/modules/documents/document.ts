import type { Thing } from '../../platform/activities/fact.ts'
import type { Circle } from '../circles/index.ts'

/** A file with a thing. */
export interface Document {
  readonly id: string
  readonly owner: Thing
  readonly title: string
  readonly fileName: string
  /** Media type as found in the bytes. */
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 in hex. */
  readonly hash: string
  /** Opened only after a yes, by people who signed in; who did is shown. */
  readonly withCare: boolean
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  readonly addedAt: Date
  readonly addedBy: string | null
  readonly removedAt: Date | null
}

export const mostBytes = 10 * 1024 * 1024
export const mostWithOneThing = 60
export const mostPerDay = 30

export function pathOf({ id }: Pick<Document, 'id'>): string {
  return `/documenten/${id}`
}

/** The page with all documents of a thing. */
export function pathOfAll({ kind, id }: Thing): string {
  return `/documenten/bij/${kind}/${id}`
}

export function factOf({ id, areas, circle, owner }: Pick<Document, 'id' | 'areas' | 'circle' | 'owner'>) {
  return { object: { kind: 'document', id }, target: owner, areas, circle }
}

/** Pictures are shown in the page; everything else is saved. */
export function isPicture({ type }: Pick<Document, 'type'>): boolean {
  return type.startsWith('image/')
}
