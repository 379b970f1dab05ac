import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { MeetingOutcome } from '../introduction.ts'
import { own } from './own-tables.ts'

export interface SideChange {
  readonly answer?: 'yes' | 'no'
  readonly answered_at?: Date
  readonly later_at?: Date
  readonly again_at?: Date
  readonly contact?: string | null
  readonly picked?: Date[]
  readonly outcome?: MeetingOutcome
  readonly sentence?: string
  readonly outcome_at?: Date
}

export async function saveSide(
  { db }: Ctx,
  side: { introduction: string; person: string },
  change: SideChange,
): Promise<void> {
  await own(db)
    .updateTable('introduction_sides')
    .set(change)
    .where('introduction', '=', side.introduction)
    .where('person', '=', side.person)
    .execute()
}

/** Says no on behalf of a person to all that waits between these two. */
export async function declineAllBetween(
  { db, now }: Ctx,
  { person, other }: { person: string; other: string },
): Promise<void> {
  await own(db)
    .updateTable('introduction_sides as s')
    .from('introductions as i')
    .set({ answer: 'no', answered_at: now, contact: null })
    .whereRef('i.id', '=', 's.introduction')
    .where('s.person', '=', person)
    .where('i.agreed_at', 'is', null)
    .where(eb =>
      eb.or([
        eb('i.proposer', '=', other),
        eb.exists(
          eb
            .selectFrom('introduction_sides as o')
            .select('o.person')
            .whereRef('o.introduction', '=', 'i.id')
            .where('o.person', '=', other),
        ),
      ]),
    )
    .execute()
}

/** Deletes the contact details of these introductions, and the mailed links to them. */
export async function forgetContacts({ db }: Ctx, introductions: readonly string[]): Promise<void> {
  if (introductions.length === 0) return
  await own(db)
    .updateTable('introduction_sides')
    .set({ contact: null })
    .where('introduction', 'in', [...introductions])
    .execute()
  await own(db)
    .deleteFrom('introduction_links')
    .where('introduction', 'in', [...introductions])
    .execute()
}

export interface OutcomeCount {
  readonly place: string
  readonly outcome: MeetingOutcome
  readonly count: number
}

/**
 * How many introductions came to what in each of these places (codes; null for all): met when one of the two says so. Places
 * where fewer than `fewest` came to that are left out.
 */
export async function outcomesIn(
  { db }: Pick<Reader, 'db'>,
  { places, fewest }: { places: readonly string[] | null; fewest: number },
): Promise<OutcomeCount[]> {
  const inPlaces = places === null ? sql`true` : sql`p.place = any(${[...places]}::text[])`
  const { rows } = await sql<OutcomeCount>`
    select p.place, told.outcome, count(*)::integer as count
    from introductions i
    cross join unnest(i.areas) as p (place)
    join lateral (
      select case when bool_or(s.outcome = 'met') then 'met'
        when bool_or(s.outcome = 'not_yet') then 'not_yet' else 'not' end as outcome
      from introduction_sides s
      where s.introduction = i.id and s.outcome is not null
      having count(*) > 0
    ) told on true
    where i.outcome_asked_at is not null and ${inPlaces}
    group by p.place, told.outcome
    having count(*) >= ${fewest}
    order by p.place, count desc`.execute(db)
  return rows
}
