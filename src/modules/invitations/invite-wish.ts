import type { Thing } from '../../platform/activities/fact.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import type { Asks, Way } from './invitation.ts'

export interface InviteWish {
  readonly thing: Thing
  readonly way: Way
  readonly asks: Asks
  /** For whom: addresses in lower case; only by mail. */
  readonly emails: readonly string[]
  /** For whom, when it is one person; may be empty. */
  readonly name: string
  /** How many cards, or how many people of a group. */
  readonly count: number
  /** For how long a group may use its code. */
  readonly days: number
  readonly message: string
  readonly lang: Lang
}
