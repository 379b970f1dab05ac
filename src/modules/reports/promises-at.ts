import type { Reader } from '../../platform/ctx/ctx.ts'
import { promisesFrom, type MadePromise } from '../promises/index.ts'
import { promisesOfSitting } from '../signposts/index.ts'

/** What was promised at a table, from its signposts or with the table itself, as the reader may see it; due first. */
export async function promisesAtTable(reader: Reader, table: string): Promise<MadePromise[]> {
  const fromSignposts = await promisesOfSitting(reader, table)
  const direct = await promisesFrom(reader, { kind: 'table', ids: [table] })
  return [...fromSignposts, ...direct].sort((one, other) => one.dueDay.localeCompare(other.dueDay))
}
