import type { Phase } from '../initiatives/index.ts'

/** Who and what can help with a question. */
export type HelperKind = 'person' | 'organisation' | 'initiative'

/**
 * Why somebody or something is proposed, as evidence of which one plain sentence is made:
 * `answered` gave an answer, `strength` says so on the profile, `steward` looks after an initiative, `position` works at an
 * organisation, `about` is about it, `party` takes part in an initiative, `helped` was referred to in an answer that helped.
 */
export type ReasonCode = 'answered' | 'strength' | 'steward' | 'position' | 'about' | 'party' | 'helped'

export interface Reason {
  readonly code: ReasonCode
  /** What matched, strongest first. */
  readonly words: readonly string[]
  /** Name of the place where. */
  readonly place: string | null
  /** When: of an answer, or until when of a position that ended. */
  readonly year?: number
  /** Name of the initiative or organisation. */
  readonly title?: string
  /** How far the initiative is. */
  readonly phase?: Phase
  /** In which role. */
  readonly role?: string
  /** Somebody said that the answer helped. */
  readonly helpful?: boolean
}
