import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { scopeOf, type Place } from '../places/index.ts'
import type { MadePromise } from './promise.ts'
import { promisesIn, runningAndKeptIn, runningIn, type LedgerFilter } from './queries/ledger.ts'

/** Of what: a coalition by its id, a thing that promised or that promises came from, or a place. */
export interface PromisesAt {
  readonly coalition?: string
  readonly origin?: Thing
  readonly place?: Place
}

const usual = 100

/** Promises there that lists show to the reader, what changed last first; proposals without a yes are not among them. */
export function promisesOf(
  reader: Reader,
  at: PromisesAt,
  { filter, limit = usual }: { readonly filter?: LedgerFilter; readonly limit?: number } = {},
): Promise<MadePromise[]> {
  return promisesIn(reader, { ...scopeAt(at), filter, limit })
}

/** What is still to be done there, the earliest day first; with what is past its day. */
export function promisesDue(reader: Reader, at: PromisesAt, limit = usual): Promise<MadePromise[]> {
  return runningIn(reader, { ...scopeAt(at), limit })
}

/** What the page of a place shows. */
export interface PlacePromises {
  readonly due: readonly MadePromise[]
  readonly kept: readonly MadePromise[]
}

/** What is due soon at a place, and what was kept last. Cost: one query. */
export async function ofPlace(reader: Reader, place: Place, limit: number): Promise<PlacePromises> {
  const at = { areas: scopeOf(place), limit }
  const { running, kept } = await runningAndKeptIn(reader, at)
  return { due: running, kept }
}

function scopeAt({ coalition, origin, place }: PromisesAt) {
  if (place) return { areas: scopeOf(place) }
  return { thing: coalition === undefined ? origin : { kind: 'coalition', id: coalition } }
}
