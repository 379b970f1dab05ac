import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export interface Turn {
  readonly person: string
  /** When the whole letter was last made for them. */
  readonly wholeAt: Date | null
}

/** Those of these people whose turn has not come since that moment. */
export async function notLookedSince(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
  moment: Date,
): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('notice_turns')
    .select('person')
    .where('person', 'in', ['00000000-0000-0000-0000-000000000000', ...persons])
    .where('looked_at', '>=', moment)
    .execute()
  const looked = new Set(rows.map(({ person }) => person))
  return persons.filter(person => !looked.has(person))
}

/** Gives these people their turn, unless they had it since that moment: two processes never give the same person one. */
export async function takeTurns({ db, now }: Ctx, persons: readonly string[], moment: Date): Promise<Turn[]> {
  if (persons.length === 0) return []
  const { rows } = await sql<Turn>`
    insert into notice_turns (person, looked_at)
    select person, ${now} from unnest(${[...persons]}::uuid[]) as person order by person
    on conflict (person) do update set looked_at = excluded.looked_at where notice_turns.looked_at < ${moment}
    returning person, whole_at as "wholeAt"`.execute(db)
  return rows
}

/** Notes for whom the whole letter was made, and to whom a letter was written. */
export async function noteTurns(
  { db, now }: Ctx,
  { whole, mailed }: { whole: readonly string[]; mailed: readonly string[] },
): Promise<void> {
  await sql`
    insert into notice_turns (person, looked_at, whole_at, mailed_at)
    select person, ${now}, case when person = any(${[...whole]}::uuid[]) then ${now}::timestamptz end,
      case when person = any(${[...mailed]}::uuid[]) then ${now}::timestamptz end
    from unnest(${[...new Set([...whole, ...mailed])]}::uuid[]) as person order by person
    on conflict (person) do update set
      whole_at = coalesce(excluded.whole_at, notice_turns.whole_at),
      mailed_at = coalesce(excluded.mailed_at, notice_turns.mailed_at)`.execute(db)
}
