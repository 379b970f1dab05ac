import type { Table } from '../tables/index.ts'
import type { HandCounts } from './hand.ts'
import type { NamedPromise } from './name-promises.ts'
import type { Offer } from './queries/offers.ts'
import type { Quote } from './quote.ts'
import type { Signpost } from './signpost.ts'
import type { Sitting } from './sitting.ts'

/** A signpost with all that hangs on it. */
export interface Gathered {
  readonly signpost: Signpost
  readonly quotes: readonly Quote[]
  /** Also what was asked of organisations that are not there, and waits for a yes. */
  readonly promises: readonly NamedPromise[]
}

/** All that is on the table, for everybody who has its code. */
export interface Board {
  readonly table: Table
  readonly sitting: Sitting
  /** In order; those of a signpost stand there too. */
  readonly quotes: readonly Quote[]
  readonly signposts: readonly Gathered[]
  /** Only of what five or more raised a hand on, by id of the quote or signpost. */
  readonly counts: ReadonlyMap<string, HandCounts>
  /** What was promised at the table before this one; only at the round of promises. */
  readonly last: readonly NamedPromise[]
  /** What somebody here was asked to promise and did not answer yet. */
  readonly offers: readonly Offer[]
}
