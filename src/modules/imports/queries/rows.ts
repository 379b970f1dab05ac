import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { Draft } from '../draft-row.ts'
import type { Verdict, Why } from '../import.ts'
import type { Judged } from '../judge-rows.ts'
import type { TableRow } from '../table.ts'
import { own } from './own-tables.ts'

const atOnce = 1000

export async function insertRows(db: Kysely<DB>, id: string, rows: readonly TableRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = rows.slice(at, at + atOnce).map(({ row, cells }) => ({ import: id, row, cells: [...cells] }))
    await own(db).insertInto('import_rows').values(part).execute()
  }
}

/** The rows as they stood in the file, in order; all of them, or the first `limit`. */
export async function tableRowsOf(
  { db }: Pick<Reader, 'db'>,
  id: string,
  limit?: number,
): Promise<TableRow[]> {
  return own(db)
    .selectFrom('import_rows')
    .select(['row', 'cells'])
    .where('import', '=', id)
    .orderBy('row')
    .$if(limit !== undefined, query => query.limit(limit ?? 0))
    .execute()
}

export async function saveVerdicts(
  db: Kysely<DB>,
  id: string,
  judged: readonly (Judged & { readonly row: number })[],
): Promise<void> {
  await sql`
    update import_rows r
    set verdict = v.verdict, why = v.why, alike = v.alike, draft = v.draft, choice = null
    from jsonb_to_recordset(${JSON.stringify(judged)}::jsonb)
      as v(row integer, verdict text, why jsonb, alike uuid, draft jsonb)
    where r.import = ${id} and r.row = v.row`.execute(db)
}

export async function clearVerdicts(db: Kysely<DB>, id: string): Promise<void> {
  await own(db)
    .updateTable('import_rows')
    .set({ verdict: null, why: sql`'[]'::jsonb`, alike: null, draft: null, choice: null })
    .where('import', '=', id)
    .execute()
}

/** A row as the preview shows it. */
export interface CheckedRow extends TableRow {
  readonly verdict: Verdict
  readonly why: readonly Why[]
  readonly alike: string | null
  readonly choice: 'add' | 'skip' | null
  readonly draft: Draft | null
  /** Id of what it became. */
  readonly initiative: string | null
}

/** Checked rows in order, after row number `after`. */
export async function checkedRows(
  { db }: Pick<Reader, 'db'>,
  id: string,
  wish: {
    readonly verdict?: Verdict | undefined
    readonly after?: number | undefined
    readonly limit: number
  },
): Promise<CheckedRow[]> {
  const { verdict, after = 0, limit } = wish
  const rows = await own(db)
    .selectFrom('import_rows')
    .select(['row', 'cells', 'verdict', 'why', 'alike', 'choice', 'draft', 'initiative'])
    .where('import', '=', id)
    .where('verdict', verdict ? '=' : 'is not', verdict ?? null)
    .where('row', '>', after)
    .orderBy('row')
    .limit(limit)
    .execute()
  return rows.map(row => row as unknown as CheckedRow)
}

export interface VerdictCounts extends Readonly<Record<Verdict, number>> {
  /** Doubtful rows that somebody chose to add. */
  readonly chosen: number
  /** Doubtful rows without a choice. */
  readonly undecided: number
}

export async function countVerdicts({ db }: Pick<Reader, 'db'>, id: string): Promise<VerdictCounts> {
  const row = await own(db)
    .selectFrom('import_rows')
    .select([
      count(sql`verdict = 'new'`).as('new'),
      count(sql`verdict = 'known'`).as('known'),
      count(sql`verdict = 'doubtful'`).as('doubtful'),
      count(sql`verdict = 'wrong'`).as('wrong'),
      count(sql`verdict = 'doubtful' and choice = 'add'`).as('chosen'),
      count(sql`verdict = 'doubtful' and choice is null`).as('undecided'),
    ])
    .where('import', '=', id)
    .executeTakeFirstOrThrow()
  return row
}

function count(which: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`count(*) filter (where ${which})`
}

/** Notes what to do with doubtful rows; `rows` null means all of them. */
export async function saveChoice(
  db: Kysely<DB>,
  id: string,
  { rows, choice }: { rows: readonly number[] | null; choice: 'add' | 'skip' },
): Promise<void> {
  await own(db)
    .updateTable('import_rows')
    .set({ choice })
    .where('import', '=', id)
    .where('verdict', '=', 'doubtful')
    .$if(rows !== null, query => query.where(sql<boolean>`row = any(${[...(rows ?? [])]}::integer[])`))
    .execute()
}

export interface DraftToAdd {
  readonly row: number
  readonly draft: Draft
  /** It was doubtful and somebody chose to add it. */
  readonly isChosen: boolean
}

/** What will be added: the new ones, and the doubtful ones somebody chose. */
export async function draftsToAdd({ db }: Pick<Reader, 'db'>, id: string): Promise<DraftToAdd[]> {
  const rows = await own(db)
    .selectFrom('import_rows')
    .select(['row', 'draft', 'verdict'])
    .where('import', '=', id)
    .where(sql<boolean>`(verdict = 'new' or (verdict = 'doubtful' and choice = 'add'))`)
    .orderBy('row')
    .execute()
  return rows.map(({ row, draft, verdict }) => ({
    row,
    draft: draft as unknown as Draft,
    isChosen: verdict === 'doubtful',
  }))
}

export async function saveAdded(
  db: Kysely<DB>,
  id: string,
  added: readonly { readonly row: number; readonly initiative: string }[],
): Promise<void> {
  await sql`
    update import_rows r set initiative = v.initiative
    from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as v(row integer, initiative uuid)
    where r.import = ${id} and r.row = v.row`.execute(db)
}

/** Keys of the rows that saved imports of this place left out. */
export async function skippedKeys({ db }: Pick<Reader, 'db'>, place: string): Promise<Set<string>> {
  const rows = await own(db)
    .selectFrom('import_rows as r')
    .innerJoin('imports as i', 'i.id', 'r.import')
    .select(sql<string>`distinct r.draft ->> 'key'`.as('key'))
    .where('i.place', '=', place)
    .where('i.state', '=', 'saved')
    .where('r.initiative', 'is', null)
    .where('r.draft', 'is not', null)
    .execute()
  return new Set(rows.map(({ key }) => key))
}
