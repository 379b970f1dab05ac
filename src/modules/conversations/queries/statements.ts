import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Statement, StatementState } from '../statement.ts'
import { own } from './own-tables.ts'

type Db = Pick<Reader, 'db'>

/** All statements of a conversation, whatever their state, in the order in which they were added. */
export async function statementsOf({ db }: Db, conversation: string): Promise<Statement[]> {
  const rows = await select({ db }).where('conversation', '=', conversation).orderBy('number').execute()
  return rows.map(asStatement)
}

/** Those on which people vote, in the same order. */
export async function openStatements(reader: Db, conversation: string): Promise<Statement[]> {
  return (await statementsOf(reader, conversation)).filter(({ state }) => state === 'in')
}

/** Ids of its statements, in the order in which they were added. */
export async function statementIdsOf(reader: Db, conversation: string): Promise<string[]> {
  return (await statementsOf(reader, conversation)).map(({ id }) => id)
}

/** Those of these conversations that stand, by conversation. */
export async function statementTexts(
  { db }: Db,
  conversations: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (conversations.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('statements')
    .select(['conversation', 'body'])
    .where('conversation', 'in', [...conversations])
    .where('state', '=', 'in')
    .orderBy('number')
    .execute()
  const grouped = Map.groupBy(rows, ({ conversation }) => conversation)
  return new Map([...grouped].map(([id, those]) => [id, those.map(({ body }) => body)]))
}

type NewStatement = Pick<Statement, 'id' | 'body' | 'author' | 'isSeed' | 'state'> & {
  readonly conversation: string
}

/** Adds them with the next numbers; the conversation is locked by who calls. */
export async function insertStatements(
  { db, now }: Ctx,
  conversation: string,
  statements: readonly Omit<NewStatement, 'conversation'>[],
): Promise<void> {
  if (statements.length === 0) return
  const { next } = await own(db)
    .selectFrom('statements')
    .select(sql<number>`coalesce(max(number) + 1, 0)`.as('next'))
    .where('conversation', '=', conversation)
    .executeTakeFirstOrThrow()
  await own(db)
    .insertInto('statements')
    .values(
      statements.map(({ id, body, author, isSeed, state }, at) => ({
        ...{ id, conversation, body, author, state },
        ...{ number: next + at, is_seed: isSeed, said_at: now },
      })),
    )
    .execute()
}

/** Shows it to everybody, or takes it away with a reason. */
export async function decideStatement(
  { db, now, actor }: Ctx,
  { id, state, reason }: { id: string; state: StatementState; reason: string },
): Promise<void> {
  await own(db)
    .updateTable('statements')
    .set({ state, reason, decided_at: now, decided_by: actor.person })
    .where('id', '=', id)
    .execute()
}

function select({ db }: Db) {
  return own(db)
    .selectFrom('statements')
    .select(['id', 'conversation', 'number', 'body', 'author', 'is_seed', 'state', 'reason', 'said_at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function asStatement({ id, number, body, author, is_seed, state, reason, said_at }: Row): Statement {
  return {
    ...{ id, number, body, author, reason },
    ...{ isSeed: is_seed, state: state as StatementState, saidAt: said_at },
  }
}
