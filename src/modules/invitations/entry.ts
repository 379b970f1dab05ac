/** What can be filled in for somebody else. */
export const entryKinds = ['question', 'answer', 'initiative'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something that a helper filled in for its owner. */
export interface Entry {
  readonly id: string
  readonly owner: string
  /** Null when the helper left. */
  readonly helper: string | null
  readonly kind: EntryKind
  /** Id of the thing. */
  readonly thing: string
  readonly madeAt: Date
  /** When the owner said that it is right. */
  readonly confirmedAt: Date | null
  /** Whether the helper may still change it after that. */
  readonly helperMay: boolean
  /** When the owner took it away. */
  readonly takenAt: Date | null
}
