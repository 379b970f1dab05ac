import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Section, Version } from '../agreement.ts'
import { own } from './own-tables.ts'

/** All versions of an agreement, the first first. Ask the agreement whether the reader may see them. */
export async function versionsOf({ db }: Pick<Reader, 'db'>, agreement: string): Promise<Version[]> {
  const rows = await own(db)
    .selectFrom('agreement_versions')
    .selectAll()
    .select(sql<string>`review_day::text`.as('reviewOn'))
    .where('agreement', '=', agreement)
    .orderBy('number')
    .execute()
  return rows.map(row => ({
    ...{ number: row.number, title: row.title, reviewDay: row.reviewOn, text: row.text, hash: row.hash },
    sections: row.sections as unknown as Section[],
    fixedAt: row.fixed_at,
  }))
}

export async function insertVersion({ db }: Ctx, agreement: string, version: Version): Promise<void> {
  const { number, title, reviewDay, sections, text, hash, fixedAt } = version
  await own(db)
    .insertInto('agreement_versions')
    .values({
      ...{ agreement, number, title, text, hash, review_day: reviewDay, fixed_at: fixedAt },
      sections: JSON.stringify(sections),
    })
    .execute()
}
