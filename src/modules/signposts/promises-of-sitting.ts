import type { Reader } from '../../platform/ctx/ctx.ts'
import { promisesFrom, type MadePromise } from '../promises/index.ts'
import { signpostsOf } from './queries/signposts.ts'

/** What was promised at this table, each from one of its signposts, that lists show to the reader; due first. */
export async function promisesOfSitting(reader: Reader, table: string): Promise<MadePromise[]> {
  const ids = (await signpostsOf(reader, [table])).map(({ id }) => id)
  return promisesFrom(reader, { kind: 'signpost', ids })
}
