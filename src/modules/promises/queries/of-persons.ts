import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { MadePromise } from '../promise.ts'
import { asPromise, selectPromises } from './select.ts'

/** What these people are still to do, due first, whoever reads: what the reader may see says `promisesWith`. */
export async function runningOf(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<MadePromise[]> {
  if (persons.length === 0) return []
  const rows = await running(db)
    .where('p.person', 'in', [...persons])
    .execute()
  return rows.map(asPromise)
}

/** What is still to be done and what nobody does any more, due first; whoever reads. */
export async function runningOfNobody({ db }: Pick<Reader, 'db'>): Promise<MadePromise[]> {
  return (await running(db).where('p.person', 'is', null).execute()).map(asPromise)
}

/** What is still to be done in these coalitions, due first; whoever reads. */
export async function runningOfCoalitions(
  { db }: Pick<Reader, 'db'>,
  coalitions: readonly string[],
): Promise<MadePromise[]> {
  if (coalitions.length === 0) return []
  const rows = await running(db)
    .where('p.coalition', 'in', [...coalitions])
    .execute()
  return rows.map(asPromise)
}

function running(db: Reader['db']) {
  return selectPromises(db)
    .where(sql<boolean>`p.state in ('open', 'changed')`)
    .orderBy('p.due_day')
    .orderBy('p.id')
}
