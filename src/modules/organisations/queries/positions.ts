import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Position } from '../position.ts'
import { own } from './own-tables.ts'
import { seen } from './seen.ts'

/** A position with the organisation as a page shows it. */
export interface HeldPosition extends Position {
  readonly name: string
  readonly slug: string
  /** Where it was held first, when that organisation became this one. */
  readonly cameFrom: string | null
}

/** The confirmed positions of these people, now and before: lasting ones first, then the newest. */
export async function positionsOf(reader: Reader, persons: readonly string[]): Promise<HeldPosition[]> {
  if (persons.length === 0) return []
  return all(reader)
    .where('p.person', 'in', [...persons])
    .where('p.confirmed_at', 'is not', null)
    .execute()
}

/** Who holds or held a confirmed position at these organisations, in the same order. */
export async function peopleOf(reader: Reader, organisations: readonly string[]): Promise<HeldPosition[]> {
  if (organisations.length === 0) return []
  return all(reader)
    .where('p.organisation', 'in', [...organisations])
    .where('p.confirmed_at', 'is not', null)
    .execute()
}

/** The last position at each organisation that goes on and where nobody holds one, or will, by this day. */
export async function lastPositions(reader: Reader, day: string): Promise<HeldPosition[]> {
  const last = await all(reader)
    .where('p.confirmed_at', 'is not', null)
    .where('o.stopped_at', 'is', null)
    .where(
      sql<boolean>`not exists (select from positions as h where h.organisation = p.organisation
        and h.confirmed_at is not null and coalesce(h.until_day >= ${day}::date, true))`,
    )
    .execute()
  return [...Map.groupBy(last, ({ organisation }) => organisation).values()].flatMap(([first]) => first ?? [])
}

/** All positions somebody wrote down, also those nobody confirmed yet. */
export async function ownPositionsOf(reader: Reader, person: string): Promise<HeldPosition[]> {
  return all(reader).where('p.person', '=', person).execute()
}

/** What waits for somebody of the organisation to say whether it is so. */
export async function unconfirmedAt(reader: Reader, organisation: string): Promise<HeldPosition[]> {
  return all(reader).where('p.organisation', '=', organisation).where('p.confirmed_at', 'is', null).execute()
}

export async function positionWith(reader: Reader, id: string): Promise<HeldPosition | undefined> {
  return all(reader).where('p.id', '=', id).executeTakeFirst()
}

/** `confirmedBy` says who answers for it, when that is another than the actor. */
export async function addPosition(
  { db, now, actor }: Ctx,
  position: Omit<Position, 'id'> & { confirmedBy?: string | null },
): Promise<string> {
  const { from, until, isConfirmed, confirmedBy = actor.person, ...rest } = position
  const id = newId()
  await own(db)
    .insertInto('positions')
    .values({
      ...rest,
      id,
      from_day: from,
      until_day: until,
      created_at: now,
      confirmed_at: isConfirmed ? now : null,
      confirmed_by: isConfirmed ? confirmedBy : null,
    })
    .execute()
  return id
}

export async function markConfirmed({ db, now, actor }: Ctx, id: string): Promise<void> {
  await own(db)
    .updateTable('positions')
    .set({ confirmed_at: now, confirmed_by: actor.person })
    .where('id', '=', id)
    .execute()
}

export async function setUntil({ db }: Ctx, id: string, until: string): Promise<void> {
  await own(db).updateTable('positions').set({ until_day: until }).where('id', '=', id).execute()
}

export async function deletePosition({ db }: Ctx, id: string): Promise<void> {
  await own(db).deleteFrom('positions').where('id', '=', id).execute()
}

/** At organisations that the reader may see. Days as text: a date of PostgreSQL has no time zone, one of JavaScript has. */
function all(reader: Reader) {
  return own(reader.db)
    .selectFrom('positions as p')
    .innerJoin('organisations as o', 'o.id', 'p.organisation')
    .select([
      ...(['p.id', 'p.person', 'p.organisation', 'p.role', 'o.name', 'o.slug'] as const),
      sql<string>`p.from_day::text`.as('from'),
      sql<string | null>`p.until_day::text`.as('until'),
      sql<boolean>`p.confirmed_at is not null`.as('isConfirmed'),
      'p.came_from as cameFrom',
    ])
    .where('o.removed_at', 'is', null)
    .where(seen(reader, 'o'))
    .orderBy(sql`p.until_day desc nulls first`)
    .orderBy('p.from_day', 'desc')
    .orderBy('p.id')
}
