import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import type { Report, Reporter } from '../case.ts'
import type { RuleCode } from '../rules.ts'
import { own } from './own-tables.ts'

export interface NewReport {
  readonly case: string
  readonly reporter: string | null
  readonly email: string | null
  readonly lang: Lang
  readonly rule: RuleCode
  readonly sentence: string
}

/** False when this person reported it before. */
export async function addReport({ db, now }: Ctx, report: NewReport): Promise<boolean> {
  const row = await own(db)
    .insertInto('case_reports')
    .values({ ...report, id: newId(), reported_at: now })
    .onConflict(conflict => conflict.columns(['case', 'reporter']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** What was said about it, oldest first, without names. */
export async function reportsOf({ db }: Pick<Reader, 'db'>, id: string): Promise<Report[]> {
  const rows = await own(db)
    .selectFrom('case_reports')
    .select(['rule', 'sentence', 'reported_at as reportedAt'])
    .where('case', '=', id)
    .orderBy('reported_at')
    .limit(100)
    .execute()
  return rows.map(row => ({ ...row, rule: row.rule as RuleCode }))
}

/** Whom to tell what was decided. Only for mail and for rights. */
export async function reportersOf({ db }: Pick<Reader, 'db'>, id: string): Promise<Reporter[]> {
  const rows = await own(db)
    .selectFrom('case_reports')
    .select(['reporter as person', 'email', 'lang'])
    .where('case', '=', id)
    .orderBy('reported_at')
    .execute()
  return rows.map(row => ({ ...row, lang: row.lang as Lang }))
}

/** Addresses without an account of what was decided before a moment, or of somebody who is erased. */
export async function forgetAddresses(
  { db }: Ctx,
  which: { decidedBefore: Date } | { emails: readonly string[] },
): Promise<void> {
  const query = own(db).updateTable('case_reports').set({ email: null }).where('email', 'is not', null)
  if ('emails' in which) {
    if (which.emails.length > 0) await query.where('email', 'in', [...which.emails]).execute()
    return
  }
  await query
    .where('case', 'in', eb =>
      eb.selectFrom('cases').select('id').where('decided_at', '<', which.decidedBefore),
    )
    .execute()
}
