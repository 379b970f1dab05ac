import type { HelperKind } from './reason.ts'

/** Something an answer points at. */
export interface Reference {
  readonly kind: HelperKind
  readonly id: string
}

export interface Answer {
  readonly id: string
  readonly question: string
  /** Null when the person left. */
  readonly person: string | null
  /** In which role the person says it, in their own words; may be empty. */
  readonly role: string
  readonly body: string
  readonly answeredAt: Date
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  readonly references: readonly Reference[]
  /** How many people said that it helped. */
  readonly marks: number
  /** Whether the reader is one of them. */
  readonly isMarked: boolean
}

/** `initiative:0198…` as forms send it; undefined when it is none. */
export function readReference(text: string): Reference | undefined {
  const [, kind, id] = /^(person|organisation|initiative):([0-9a-f-]{36})$/.exec(text) ?? []
  return id === undefined ? undefined : { kind: kind as HelperKind, id }
}

export function keyOf({ kind, id }: Reference): string {
  return `${kind}:${id}`
}
