import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'

export interface NewlyAsked {
  readonly area: string
  readonly question: string
}

/** The newest questions of each of these areas that were asked since a moment and that every member may see. Cost: one query. */
export async function newlyAskedIn(
  { db }: Pick<Reader, 'db'>,
  areas: readonly string[],
  { since, each }: { since: Date; each: number },
): Promise<NewlyAsked[]> {
  if (areas.length === 0) return []
  const { rows } = await sql<NewlyAsked>`
    select wanted.area, listed.question
    from unnest(${[...areas]}::text[]) as wanted (area)
    cross join lateral (
      select a.question, a.asked_at from question_areas as a
      where a.area = wanted.area and a.state in ('open', 'answered') and a.circle in ('public', 'members')
        and a.asked_at > ${since}
      order by a.asked_at desc, a.question desc limit ${each}
    ) as listed
    order by wanted.area, listed.asked_at desc, listed.question desc`.execute(db)
  return rows
}
