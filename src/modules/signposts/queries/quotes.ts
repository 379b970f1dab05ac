import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { peopleWith } from '../../people/index.ts'
import type { StepKind } from '../../tables/index.ts'
import type { Quote, QuoteState } from '../quote.ts'
import { own } from './own-tables.ts'

/** What was said at this table and still stands, in order; for who may see the table, or has its code. */
export async function quotesOf({ db }: Pick<Reader, 'db'>, table: string): Promise<Quote[]> {
  const query = quotes(db).where('q.at_table', '=', table).where('q.removed_at', 'is', null)
  return named({ db }, await query.orderBy('q.sort').orderBy('q.id').execute())
}

/** The quotes of these signposts, in order; for who may see the signposts. */
export async function quotesOfSignposts(
  { db }: Pick<Reader, 'db'>,
  signposts: readonly string[],
): Promise<Quote[]> {
  if (signposts.length === 0) return []
  const query = quotes(db)
    .where('q.signpost', 'in', [...signposts])
    .where('q.removed_at', 'is', null)
  return named({ db }, await query.orderBy('q.sort').orderBy('q.id').execute())
}

/** Locked until the transaction ends; also one that was taken away, with `isGone`. */
export async function lockQuote(
  { db }: Ctx,
  id: string,
): Promise<(Quote & { readonly isGone: boolean }) | undefined> {
  const row = await quotes(db).where('q.id', '=', id).forUpdate('q').executeTakeFirst()
  const [quote] = row ? await named({ db }, [row]) : []
  return row && quote && { ...quote, isGone: row.removed_at !== null }
}

export type NewQuote = Pick<
  Quote,
  'id' | 'table' | 'step' | 'body' | 'speaker' | 'typedBy' | 'isNamed' | 'state'
>

/** False when there is one with this id. */
export async function insertQuote({ db, now }: Ctx, quote: NewQuote): Promise<boolean> {
  const { id, table, step, body, speaker, typedBy, isNamed, state } = quote
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('quotes')
    .values({
      ...{ id, at_table: table, step, body, speaker, typed_by: typedBy, is_named: isNamed, state },
      ...{ sort: now.getTime(), said_at: now, confirmed_at: state === 'said' ? now : null },
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export type QuoteChange = Partial<Pick<Quote, 'body' | 'isNamed' | 'state' | 'speaker'>>

/** Saves what became of it; the version goes up. */
export async function updateQuote({ db, now }: Ctx, id: string, change: QuoteChange): Promise<void> {
  const { isNamed, ...plain } = change
  await own(db)
    .updateTable('quotes')
    .set(eb => ({
      ...plain,
      ...(isNamed !== undefined && { is_named: isNamed }),
      ...(plain.state === 'said' && { confirmed_at: now }),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** Takes it off all pages; with the reason of a host, or without by the speaker. */
export async function removeQuote({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  const change = { removed_at: now, removed_reason: reason, signpost: null }
  await own(db).updateTable('quotes').set(change).where('id', '=', id).execute()
}

/** Puts quotes of this table with a signpost, or with none. Returns how many there were. */
export async function placeQuotes(
  { db }: Ctx,
  { table, ids, signpost }: { table: string; ids: readonly string[]; signpost: string | null },
): Promise<number> {
  const { numUpdatedRows } = await own(db)
    .updateTable('quotes')
    .set({ signpost })
    .where('id', 'in', [...ids])
    .where('at_table', '=', table)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

export async function sortQuote({ db }: Ctx, id: string, sort: number): Promise<void> {
  await own(db).updateTable('quotes').set({ sort }).where('id', '=', id).execute()
}

function quotes(db: Reader['db']) {
  return own(db)
    .selectFrom('quotes as q')
    .leftJoin('seats as s', 's.id', 'q.speaker')
    .selectAll('q')
    .select(['s.name as speaker_name', 's.person as speaker_person'])
}

type Row = Awaited<ReturnType<ReturnType<typeof quotes>['executeTakeFirstOrThrow']>>

async function named(reader: Pick<Reader, 'db'>, rows: readonly Row[]): Promise<Quote[]> {
  const persons = [...new Set(rows.flatMap(row => row.speaker_person ?? []))]
  const names = new Map((await peopleWith(reader, persons)).map(({ id, name }) => [id, name]))
  return rows.map(row => asQuote(row, names.get(row.speaker_person ?? '') ?? row.speaker_name ?? ''))
}

function asQuote(row: Row, name: string): Quote {
  const { id, body, speaker, signpost, sort, version } = row
  const state = row.state as QuoteState
  return {
    ...{ id, table: row.at_table, body, speaker, signpost, sort, version, state },
    step: row.step as StepKind,
    name: row.is_named && state === 'said' && name !== '' ? name : null,
    isNamed: row.is_named,
    typedBy: row.typed_by,
    saidAt: row.said_at,
    confirmedAt: row.confirmed_at,
  }
}
