import type { Reader } from '../../platform/ctx/ctx.ts'
import { promisesOf, type MadePromise } from '../promises/index.ts'
import type { Table } from './table.ts'

const mostShown = 30

/** What was promised last time: at the table before this one, and in the coalition it serves. Cost: two queries. */
export async function lastPromisesOf(
  reader: Reader,
  { previous, coalition }: Pick<Table, 'previous' | 'coalition'>,
): Promise<MadePromise[]> {
  const before =
    previous === null
      ? []
      : await promisesOf(reader, { origin: { kind: 'table', id: previous } }, { limit: mostShown })
  const shared = coalition === null ? [] : await promisesOf(reader, { coalition }, { limit: mostShown })
  const all = new Map([...before, ...shared].map(promise => [promise.id, promise]))
  return [...all.values()].slice(0, mostShown)
}
