import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { wrongAges, type Aged, type AgeLimits } from '../../../platform/db/kept-ages.ts'

const goingOn = sql`removed_at is null and stopped_at is null`

/** Organisations that go on, whose age is another than is written down. */
export function wronglyAged(
  { db }: Pick<Reader, 'db'>,
  wish: AgeLimits & { limit: number },
): Promise<Aged[]> {
  return wrongAges(db, { table: 'organisations', goingOn }, wish)
}

/** Writes the ages down. */
export async function saveAges({ db }: Ctx, aged: readonly Aged[]): Promise<void> {
  await sql`
    update organisations as o set age = aged.age
    from unnest(${aged.map(({ id }) => id)}::uuid[], ${aged.map(({ age }) => age)}::smallint[]) as aged (id, age)
    where o.id = aged.id`.execute(db)
}

/** How many organisations that everybody sees go on in these areas, and how many of them were confirmed within the span. */
export async function countConfirmed(
  { db }: Pick<Reader, 'db'>,
  scope: readonly string[],
): Promise<{ total: number; confirmed: number }> {
  const { rows } = await sql<{ total: number; confirmed: number }>`
    select count(*) as total, count(*) filter (where age = 0 and confirmed_at is not null) as confirmed
    from organisations where ${goingOn} and circle = 'public' and hidden_at is null and areas && ${[...scope]}::text[]`.execute(
    db,
  )
  return rows[0] ?? { total: 0, confirmed: 0 }
}
