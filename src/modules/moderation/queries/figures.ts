import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** What happened in half a year. */
export interface Figures {
  readonly year: number
  /** First or second. */
  readonly half: 1 | 2
  readonly reports: number
  readonly decisions: number
  readonly hidden: number
  readonly objections: number
  readonly granted: number
}

/** Per half year that had something, newest first, at most four. */
export async function figuresOf({ db }: Pick<Reader, 'db'>): Promise<Figures[]> {
  const { rows } = await sql<Omit<Figures, 'half'> & { half: number }>`
    with happened as (
      select reported_at as at, 'report' as what from case_reports
      union all select decided_at, case when action in ('hide', 'suspend') then 'hidden' else 'decision' end
        from case_decisions where role <> 'system'
      union all select made_at, case when granted then 'granted' else 'objection' end from case_objections
    ), halves as (
      select what, extract(year from at at time zone 'Europe/Amsterdam')::int as year,
        case when extract(month from at at time zone 'Europe/Amsterdam') <= 6 then 1 else 2 end as half from happened
    )
    select year, half, count(*) filter (where what = 'report')::int as reports,
      count(*) filter (where what in ('decision', 'hidden'))::int as decisions,
      count(*) filter (where what = 'hidden')::int as hidden,
      count(*) filter (where what in ('objection', 'granted'))::int as objections,
      count(*) filter (where what = 'granted')::int as granted
    from halves group by year, half order by year desc, half desc limit 4`.execute(own(db))
  return rows.map(row => ({ ...row, half: row.half === 1 ? 1 : 2 }))
}
