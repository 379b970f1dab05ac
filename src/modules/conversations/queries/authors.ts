import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

type Db = Pick<Reader, 'db'>

/** Who added these statements, as far as they have an account. */
export async function authorsOf(
  { db }: Db,
  statements: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (statements.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('statements as s')
    .innerJoin('voters as v', 'v.id', 's.author')
    .select(['s.id', 'v.person'])
    .where('s.id', 'in', [...statements])
    .where('v.person', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, person }) => [id, person ?? '']))
}

/** Those of these conversations in which a statement waits. */
export async function waitingIn({ db }: Db, conversations: readonly string[]): Promise<ReadonlySet<string>> {
  if (conversations.length === 0) return new Set()
  const rows = await own(db)
    .selectFrom('statements')
    .select('conversation')
    .distinct()
    .where('conversation', 'in', [...conversations])
    .where('state', '=', 'waiting')
    .execute()
  return new Set(rows.map(({ conversation }) => conversation))
}
