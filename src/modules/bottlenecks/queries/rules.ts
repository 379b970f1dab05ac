import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Rule } from '../bottleneck.ts'
import { own } from './own-tables.ts'
import { listedFor } from './seen.ts'

/** The rule of this name, made when nobody named it before. A link is kept when there was none. */
export async function ruleNamed({ db, now }: Ctx, name: string, link: string | null): Promise<string> {
  const key = name.toLowerCase().replace(/\s+/g, ' ').trim()
  const row = await own(db)
    .insertInto('bottleneck_rules')
    .values({ id: newId(), name, name_key: key, link, created_at: now })
    .onConflict(conflict =>
      conflict.column('name_key').doUpdateSet(eb => ({
        link: eb.fn.coalesce('bottleneck_rules.link', 'excluded.link'),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/**
 * Rules that somebody named in what lists show to the reader: like what was typed, or without that those that hit most in
 * these areas.
 */
export async function rulesLike(
  { db, actor }: Reader,
  {
    text,
    areas,
    limit,
  }: { readonly text: string; readonly areas: readonly string[]; readonly limit: number },
): Promise<Rule[]> {
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const where =
    text === ''
      ? sql`b.areas && ${[...areas]}::text[]`
      : sql`(r.name ilike ${part} or word_similarity(${text}, r.name) > 0.4)`
  const { rows } = await sql<Rule>`
    select r.id, r.name, r.link from bottleneck_rules as r
    join bottlenecks as b on b.rule = r.id
    where ${listedFor(actor)} and ${where}
    group by r.id, r.name, r.link
    order by word_similarity(${text}, r.name) desc, max(b.together) desc, r.name limit ${limit}`.execute(db)
  return rows
}

/** Whether the reader may choose this rule: it is named in something that lists show. */
export async function ruleWith({ db, actor }: Reader, id: string): Promise<Rule | undefined> {
  const { rows } = await sql<Rule>`
    select r.id, r.name, r.link from bottleneck_rules as r
    where r.id = ${id}::uuid and exists (select from bottlenecks as b where b.rule = r.id
      and (${listedFor(actor)} or b.created_by = ${actor.person}::uuid))`.execute(db)
  return rows[0]
}
