import type { Thing } from '../../platform/activities/fact.ts'
import type { CircleWish } from '../circles/index.ts'
import type { Receiver } from './promise.ts'

export interface PromiseWish {
  readonly what: string
  /** Who is to do it. Left out: the actor. An organisation without a person: whoever speaks for it says yes. */
  readonly by?: { readonly organisation?: string | null; readonly person?: string | null }
  /** To whom it is made, as a thing. */
  readonly receiver?: Receiver | null
  /** For whom, in words. */
  readonly forWords?: string
  readonly amount?: number | null
  /** `hours`, `euros`, `square_metres` or own words. */
  readonly unit?: string | null
  /** `2026-03-03` */
  readonly dueDay: string
  readonly condition?: string
  readonly coalition?: string | null
  /** What it comes from. */
  readonly origin?: Thing | null
  /** Codes. Left out: the places of the coalition, of where it comes from, or of the receiver. */
  readonly places?: readonly string[]
  /** Left out: who sees the coalition, or where it comes from. */
  readonly circle?: CircleWish
  /** Made up, for the example district. */
  readonly example?: boolean
}
