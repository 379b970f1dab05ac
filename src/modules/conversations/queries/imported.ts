import { sql } from 'kysely'
import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export interface ImportedStatement {
  readonly id: string
  readonly number: number
  readonly body: string
  readonly state: 'in' | 'out'
}

export interface ImportedVote {
  readonly voter: string
  readonly statement: string
  readonly vote: number
}

/** Statements with their own numbers, and voters who are nobody here. Cost: three statements, however much it is. */
export async function insertImported(
  { db, now }: Ctx,
  conversation: string,
  { statements, votes }: { statements: readonly ImportedStatement[]; votes: readonly ImportedVote[] },
): Promise<void> {
  await own(db)
    .insertInto('statements')
    .values(
      statements.map(({ id, number, body, state }) => ({
        ...{ id, conversation, number, body, state, said_at: now, is_seed: true },
        reason: state === 'out' ? 'Polis' : '',
      })),
    )
    .execute()
  const voters = [...new Set(votes.map(({ voter }) => voter))]
  await sql`insert into voters (id, conversation, via, joined_at)
    select id, ${conversation}::uuid, 'import', ${now} from unnest(${voters}::uuid[]) as id`.execute(db)
  await sql`insert into votes (voter, statement, vote, voted_at)
    select voter, statement, vote, ${now} from unnest(
      ${votes.map(({ voter }) => voter)}::uuid[], ${votes.map(({ statement }) => statement)}::uuid[],
      ${votes.map(({ vote }) => vote)}::smallint[]) as cast_(voter, statement, vote)`.execute(db)
}
