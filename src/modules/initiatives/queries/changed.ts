import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'

export interface ChangedIn {
  readonly area: string
  readonly initiative: string
  /** `new`; `wanted` when it asks for something and changed; `unconfirmed` when nobody said for too long that it is right. */
  readonly why: 'new' | 'wanted' | 'unconfirmed'
}

/**
 * Per area: the newest initiatives that are new, the newest that changed and ask for something, and those that nobody
 * confirmed for longest. Cost: one query.
 */
export async function changedIn(
  { db }: Pick<Reader, 'db'>,
  areas: readonly string[],
  { since, each }: { since: Date; each: number },
): Promise<ChangedIn[]> {
  if (areas.length === 0) return []
  const { rows } = await sql<ChangedIn>`
    select wanted.area, listed.initiative, listed.why
    from unnest(${[...areas]}::text[]) as wanted (area)
    cross join lateral (
      (select i.id as initiative, case when i.created_at > ${since} then 'new' else 'wanted' end as why, 0 as part, l.updated_at as at
      from initiative_areas as l join initiatives as i on i.id = l.initiative
      where l.area = wanted.area and l.updated_at > ${since} and (i.created_at > ${since} or l.needs <> '{}')
      order by l.updated_at desc, l.initiative desc limit ${2 * each})
      union all
      (select i.id, 'unconfirmed', 1, l.updated_at
      from initiative_areas as l join initiatives as i on i.id = l.initiative
      where l.area = wanted.area and l.updated_at <= ${since} and i.age > 0 and i.phase not in ('finished', 'stopped')
      order by l.updated_at, l.initiative limit ${each})
    ) as listed
    order by wanted.area, listed.part, listed.at desc, listed.initiative desc`.execute(db)
  return rows
}
