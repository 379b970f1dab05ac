import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { own } from './own-tables.ts'

/** That somebody was asked to take a position over after its last day. */
export interface Succession {
  readonly id: string
  readonly position: string
  /** Who held it. */
  readonly heldBy: string
  readonly person: string
  readonly lastDay: string
  readonly askedBy: string | null
  /** Null while there is no answer. */
  readonly accepted: boolean | null
  /** What the successor holds since saying yes. */
  readonly newPosition: string | null
  readonly organisation: string
  readonly name: string
  readonly role: string
}

/** False when somebody was asked already and did not answer yet. */
export async function addSuccession(
  { db, now, actor }: Ctx,
  wish: Pick<Succession, 'position' | 'person' | 'lastDay'>,
): Promise<boolean> {
  const { position, person, lastDay } = wish
  const row = await own(db)
    .insertInto('position_successions')
    .values({
      ...{ id: newId(), position, person, last_day: lastDay },
      ...{ asked_at: now, asked_by: actor.person },
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Those of one person that wait for an answer. */
export function openSuccessionsOf({ db }: Pick<Reader, 'db'>, person: string): Promise<Succession[]> {
  return all(db).where('s.person', '=', person).where('s.answered_at', 'is', null).execute()
}

export function successionWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Succession | undefined> {
  return all(db).where('s.id', '=', id).executeTakeFirst()
}

/** Who was asked for the positions at this organisation. */
export function successionsAt({ db }: Pick<Reader, 'db'>, organisation: string): Promise<Succession[]> {
  return all(db).where('p.organisation', '=', organisation).execute()
}

export async function saveSuccessionAnswer(
  { db, now }: Ctx,
  id: string,
  newPosition: string | null,
): Promise<void> {
  await own(db)
    .updateTable('position_successions')
    .set({ answered_at: now, accepted: newPosition !== null, new_position: newPosition })
    .where('id', '=', id)
    .execute()
}

function all(db: Reader['db']) {
  return own(db)
    .selectFrom('position_successions as s')
    .innerJoin('positions as p', 'p.id', 's.position')
    .innerJoin('organisations as o', 'o.id', 'p.organisation')
    .select([
      ...(['s.id', 's.position', 'p.person as heldBy', 's.person', 's.asked_by as askedBy'] as const),
      ...(['s.accepted', 's.new_position as newPosition', 'p.organisation', 'o.name', 'p.role'] as const),
      sql<string>`s.last_day::text`.as('lastDay'),
    ])
    .where('o.removed_at', 'is', null)
    .orderBy('s.asked_at')
    .orderBy('s.id')
}
