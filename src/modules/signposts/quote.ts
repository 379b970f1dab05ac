import type { StepKind } from '../tables/index.ts'

/** Heard: typed by another and not yet confirmed by the speaker; said: in the words of the speaker. */
export type QuoteState = 'heard' | 'said'

/** Words said at a table. */
export interface Quote {
  readonly id: string
  readonly table: string
  /** The kind of step at which it was said. */
  readonly step: StepKind
  readonly body: string
  /** The seat of the speaker; null when nobody is known to have said it. */
  readonly speaker: string | null
  /** Who said it, as far as the speaker allows: null without a name, and as long as it is only heard. */
  readonly name: string | null
  /** Whether the speaker wants the name with it. */
  readonly isNamed: boolean
  readonly typedBy: string | null
  readonly state: QuoteState
  readonly signpost: string | null
  readonly sort: number
  /** Goes up with every change of the words; who changes an older one is refused. */
  readonly version: number
  readonly saidAt: Date
  readonly confirmedAt: Date | null
}

export const longestQuote = 500
export const correctionDays = 3
