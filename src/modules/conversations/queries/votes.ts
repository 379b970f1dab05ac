import { sql, type RawBuilder } from 'kysely'
import type { Vote } from '@knooppunt/engine/opinions'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { hashFor, type Seat } from '../voter.ts'
import { own } from './own-tables.ts'

export interface Ballot {
  readonly conversation: string
  readonly statement: string
  readonly vote: Vote
  readonly isImportant: boolean
}

export type PaperVote = Omit<Ballot, 'conversation'>

/** The last vote of a voter on a statement counts. False when there is no such voter, or nobody votes on that statement. */
export async function saveVote(ctx: Ctx, seat: Seat, ballot: Ballot): Promise<boolean> {
  const { conversation, statement, vote, isImportant } = ballot
  const who =
    seat.person === null
      ? sql`v.token_hash = ${hashFor(conversation, seat.token ?? '')}`
      : sql`v.person = ${seat.person}::uuid`
  const { numAffectedRows = 0n } = await sql`
    insert into votes (voter, statement, vote, is_important, voted_at)
    select v.id, s.id, ${vote}, ${isImportant}, ${ctx.now}
    from voters as v join statements as s on s.conversation = v.conversation
    where v.conversation = ${conversation}::uuid and ${who} and s.id = ${statement}::uuid and s.state = 'in'
    on conflict (voter, statement) do update
      set vote = excluded.vote, is_important = excluded.is_important, voted_at = excluded.voted_at`.execute(
    ctx.db,
  )
  return numAffectedRows > 0n
}

/** All that is ticked on one sheet of paper. */
export async function saveSheet({ db, now }: Ctx, voter: string, votes: readonly PaperVote[]): Promise<void> {
  const rows = votes.map(({ statement, vote, isImportant }) => ({
    ...{ voter, statement, vote, is_important: isImportant, voted_at: now },
  }))
  await own(db).insertInto('votes').values(rows).execute()
}

/** What is ticked on a sheet now instead of before. Votes on statements that were taken away since stay as they were. */
export async function replaceSheet(
  ctx: Ctx,
  voter: string,
  { open, votes }: { open: readonly string[]; votes: readonly PaperVote[] },
): Promise<void> {
  await own(ctx.db)
    .deleteFrom('votes')
    .where('voter', '=', voter)
    .where('statement', 'in', [...open])
    .execute()
  await saveSheet(ctx, voter, votes)
}

/** What is on a sheet. */
export async function sheetVotesOf({ db }: Db, voter: string): Promise<PaperVote[]> {
  const rows = await own(db)
    .selectFrom('votes')
    .select(['statement', 'vote', 'is_important'])
    .where('voter', '=', voter)
    .execute()
  return rows.map(({ statement, vote, is_important }) => ({
    ...{ statement, vote: vote as Vote, isImportant: is_important },
  }))
}

/** How this voter voted, by the id of the statement. For that voter only. */
export async function votesOf({ db }: Db, voter: string): Promise<ReadonlyMap<string, Vote>> {
  const rows = await own(db)
    .selectFrom('votes')
    .select(['statement', 'vote'])
    .where('voter', '=', voter)
    .execute()
  return new Map(rows.map(({ statement, vote }) => [statement, vote as Vote]))
}

/** All votes of a conversation as the engine reads them, and the ids of its voters in the order of their numbers. */
export interface VotesFile {
  readonly votes: string
  readonly voters: readonly string[]
}

type Db = Pick<Reader, 'db'>

/**
 * The file `votes.csv` of a conversation, all as of one moment. A vote has its day and not its minute, and voters have numbers
 * in no order of time: who sat beside somebody must not find their votes.
 */
export async function votesFile(reader: Db, conversation: string): Promise<VotesFile> {
  const day = sql`extract(epoch from date_trunc('day', vote.voted_at at time zone 'UTC'))::bigint * 1000`
  const line = sql`${day} || ',' || s.number || ',' || n.number || ',' || vote.vote`
  const { lines, voters } = await votesIn(reader, conversation, {
    line,
    order: sql`order by s.number, n.number`,
  })
  return { votes: `timestamp,comment-id,voter-id,vote\n${lines}`, voters }
}

/** The same votes, without their day and in any order: the outcome does not depend on those, and this takes a fifth of the time. */
export async function votesNow(reader: Db, conversation: string): Promise<VotesFile> {
  const line = sql`s.number || ',' || n.number || ',' || vote.vote`
  const { lines, voters } = await votesIn(reader, conversation, { line, order: sql`` })
  return { votes: `comment-id,voter-id,vote\n${lines}`, voters }
}

async function votesIn(
  { db }: Db,
  conversation: string,
  { line, order }: { line: RawBuilder<unknown>; order: RawBuilder<unknown> },
): Promise<{ lines: string; voters: string[] }> {
  const { rows } = await sql<{ lines: string | null; voters: string | null }>`
    with numbered as (
      select id, row_number() over (order by md5(id::text)) - 1 as number
      from voters where conversation = ${conversation}::uuid
    )
    select (
        select string_agg(${line}, E'\n' ${order})
        from votes as vote join numbered as n on n.id = vote.voter join statements as s on s.id = vote.statement
      ) as lines,
      (select string_agg(id::text, ' ' order by number) from numbered) as voters`.execute(db)
  const { lines = null, voters = null } = rows[0] ?? {}
  return { lines: lines === null ? '' : `${lines}\n`, voters: voters === null ? [] : voters.split(' ') }
}

/** How many voters marked each statement as important, by its number. */
export async function importantOf({ db }: Db, conversation: string): Promise<ReadonlyMap<number, number>> {
  const rows = await own(db)
    .selectFrom('statements as s')
    .innerJoin('votes as v', 'v.statement', 's.id')
    .select(['s.number', eb => eb.fn.countAll().as('count')])
    .where('s.conversation', '=', conversation)
    .where('v.is_important', '=', true)
    .groupBy('s.number')
    .execute()
  return new Map(rows.map(({ number, count }) => [number, Number(count)]))
}
