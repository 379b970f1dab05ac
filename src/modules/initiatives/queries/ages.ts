import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { wrongAges, type Aged, type AgeLimits } from '../../../platform/db/kept-ages.ts'
import { endedPhases } from '../initiative.ts'

const notEnded = sql`phase not in (${sql.join(endedPhases.map(phase => sql.lit(phase)))})`

/** Initiatives that go on, whose age is another than is written down. */
export function wronglyAged(
  { db }: Pick<Reader, 'db'>,
  wish: AgeLimits & { limit: number },
): Promise<Aged[]> {
  return wrongAges(db, { table: 'initiatives', goingOn: sql`removed_at is null and ${notEnded}` }, wish)
}

/** Writes the ages down, in the lists too. */
export async function saveAges({ db }: Ctx, aged: readonly Aged[]): Promise<void> {
  const ids = aged.map(({ id }) => id)
  await sql`
    update initiatives as i set age = aged.age
    from unnest(${ids}::uuid[], ${aged.map(({ age }) => age)}::smallint[]) as aged (id, age)
    where i.id = aged.id`.execute(db)
  await sql`
    update initiative_areas as a set confirmed = i.age = 0 and i.confirmed_at is not null
    from initiatives as i where i.id = a.initiative and a.initiative = any(${ids}::uuid[])`.execute(db)
}

/** How many public initiatives go on in these areas, and how many of them were confirmed within the span. */
export async function countConfirmed(
  { db }: Pick<Reader, 'db'>,
  scope: readonly string[],
): Promise<{ total: number; confirmed: number }> {
  const each = scope.length > 1 ? sql`distinct on (initiative)` : sql``
  const { rows } = await sql<{ total: number; confirmed: number }>`
    select count(*) as total, count(*) filter (where confirmed) as confirmed from (
      select ${each} confirmed from initiative_areas where area = any(${[...scope]}::text[]) and ${notEnded}
    ) as listed`.execute(db)
  return rows[0] ?? { total: 0, confirmed: 0 }
}
