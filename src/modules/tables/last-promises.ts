import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { promisesOf, type MadePromise } from '../promises/index.ts'
import type { Table } from './table.ts'

const mostShown = 30

type PromisesAt = (reader: Reader, table: string) => Promise<readonly MadePromise[]>

const sources = new WeakMap<Things, PromisesAt>()

/** A later module tells here once, when its routes are added, what was promised while a table was held. */
export function showLastTime({ things }: House, promisesAt: PromisesAt): void {
  sources.set(things, promisesAt)
}

/** What was promised last time: at the table before this one, and in the coalition it serves. */
export async function lastPromisesOf(
  reader: Reader,
  things: Things,
  { previous, coalition }: Pick<Table, 'previous' | 'coalition'>,
): Promise<MadePromise[]> {
  const origin = previous === null ? undefined : { kind: 'table', id: previous }
  const before = origin ? await promisesOf(reader, { origin }, { limit: mostShown }) : []
  const live = previous === null ? [] : ((await sources.get(things)?.(reader, previous)) ?? [])
  const shared = coalition === null ? [] : await promisesOf(reader, { coalition }, { limit: mostShown })
  const all = new Map([...live, ...before, ...shared].map(promise => [promise.id, promise]))
  return [...all.values()].slice(0, mostShown)
}
