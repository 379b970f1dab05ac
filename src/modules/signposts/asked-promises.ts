import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { promisesWith, type MadePromise } from '../promises/index.ts'
import { promisesAsked } from './queries/offers.ts'

/**
 * What this table asked of organisations that are not there, and waits for a yes; for who may see the table, or has its code.
 * Cost: two queries, one when nothing was asked.
 */
export async function askedPromises(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  table: string,
): Promise<MadePromise[]> {
  const asked = await promisesWith({ db, now, actor: system }, await promisesAsked({ db }, table))
  return asked.filter(({ state, hiddenAt }) => state === 'proposed' && hiddenAt === null)
}
