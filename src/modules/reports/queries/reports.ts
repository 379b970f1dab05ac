import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Report } from '../report.ts'
import { own } from './own-tables.ts'

/** The reports of these tables, for who may see the tables; what nobody wrote or told of yet is not among them. */
export async function reportsOf({ db }: Pick<Reader, 'db'>, tables: readonly string[]): Promise<Report[]> {
  if (tables.length === 0) return []
  const rows = await selectReports(db)
    .where('at_table', 'in', [...tables])
    .execute()
  return rows.map(asReport)
}

/** The report of this table, made when it is not there, locked until the transaction ends. */
export async function lockReport({ db, now }: Ctx, table: string): Promise<Report> {
  await own(db)
    .insertInto('reports')
    .values({ at_table: table, updated_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const row = await selectReports(db).where('at_table', '=', table).forUpdate().executeTakeFirstOrThrow()
  return asReport(row)
}

const columns = { mailed: 'told_at', final: 'final_at', lookedBack: 'looked_back_at' } as const

/** What was told of a report, each once. */
export type Told = keyof typeof columns

export async function saveTold({ db, now }: Ctx, table: string, told: Told): Promise<void> {
  await own(db)
    .updateTable('reports')
    .set({ [columns[told]]: now })
    .where('at_table', '=', table)
    .execute()
}

export async function saveLookedBackFor({ db }: Ctx, table: string, next: string): Promise<void> {
  await own(db).updateTable('reports').set({ looked_back_for: next }).where('at_table', '=', table).execute()
}

/** Tables whose report was mailed before that moment, and of which this was not told yet. */
export async function untold(
  { db }: Pick<Reader, 'db'>,
  told: Exclude<Told, 'mailed'>,
  before: Date,
): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('reports')
    .select('at_table')
    .where('told_at', '<=', before)
    .where(columns[told], 'is', null)
    .orderBy('at_table')
    .execute()
  return rows.map(({ at_table }) => at_table)
}

function selectReports(db: Reader['db']) {
  return own(db)
    .selectFrom('reports')
    .select(['at_table', 'body', 'version', 'told_at', 'final_at', 'looked_back_at', 'looked_back_for'])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectReports>['executeTakeFirstOrThrow']>>

function asReport(row: Row): Report {
  const { body, version } = row
  return {
    ...{ table: row.at_table, body, version, mailedAt: row.told_at, finalAt: row.final_at },
    ...{ lookedBackAt: row.looked_back_at, lookedBackFor: row.looked_back_for },
  }
}
