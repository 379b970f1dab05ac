import type { Phase } from '../initiatives/index.ts'
import type { Strength } from '../people/index.ts'

/** Who and what can help with a question. */
export type HelperKind = 'person' | 'organisation' | 'initiative'

/**
 * Why somebody or something is proposed, as evidence of which one plain sentence is made:
 * `answered` gave an answer, `ask_me` says that one may ask for it, `own_words` says in own words to be good at it, `chosen`
 * chose a strength from the list, `strength` mentions it elsewhere on the profile, `steward` looks after an initiative,
 * `position` works at an organisation, `about` is about it, `party` takes part in an initiative, `helped` was referred to in an
 * answer that helped.
 */
export type ReasonCode =
  | 'answered'
  | 'ask_me'
  | 'own_words'
  | 'chosen'
  | 'strength'
  | 'steward'
  | 'position'
  | 'about'
  | 'party'
  | 'helped'

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
  /** What the person said of themselves, in own words. */
  readonly said?: string
  /** What the person chose from the list. */
  readonly strength?: Strength
  /** In which role. */
  readonly role?: string
  /** Somebody said that the answer helped. */
  readonly helpful?: boolean
}
