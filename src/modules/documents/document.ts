import type { Thing } from '../../platform/activities/fact.ts'
import { isPersons, type Circle } from '../circles/index.ts'

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

/** Things that documents may be with. */
export const owners = [
  ...(['initiative', 'question', 'organisation', 'issue'] as const),
  ...(['bottleneck', 'coalition', 'agreement', 'promise', 'table', 'conversation'] as const),
  ...(['budget', 'project'] as const),
]

/** The page with all documents of a thing. */
export function pathOfAll({ kind, id }: Thing): string {
  return `/documenten/bij/${kind}/${id}`
}

/** What is told of documents stays inside: who may see one is decided by its thing too, at the moment of looking. */
export function factOf({ id, areas, owner }: Pick<Document, 'id' | 'areas' | 'owner'>) {
  return { object: { kind: 'document', id }, target: owner, areas, circle: 'named' }
}

/**
 * For whom a document is, as one circle: who may not see its thing does not see it either. Of two circles of persons nobody
 * here knows who is in both, so that it is then for those who answer for it.
 */
export function circleWithin(own: Circle, owner: Circle): Circle {
  if (own === 'public' || own === owner) return owner
  if (owner === 'public') return own
  if (owner === 'members' && isPersons(own)) return own
  return own === 'members' && isPersons(owner) ? owner : 'hidden'
}

/** Pictures are shown in the page; everything else is saved. */
export function isPicture({ type }: Pick<Document, 'type'>): boolean {
  return type.startsWith('image/')
}
