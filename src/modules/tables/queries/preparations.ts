import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Guest, Prepared, Way } from '../guest.ts'
import { own } from './own-tables.ts'

/** What the guests of a table answered beforehand, question by question, in the order in which it was said. */
export async function preparationsOf({ db }: Pick<Reader, 'db'>, table: string): Promise<Prepared[]> {
  const rows = await own(db)
    .selectFrom('table_preparations as p')
    .innerJoin('table_guests as g', 'g.id', 'p.guest')
    .select(['p.guest', 'p.question', 'p.body', 'g.prepare_named as named'])
    .where('g.at_table', '=', table)
    .orderBy('p.question')
    .orderBy('p.said_at')
    .orderBy('p.guest')
    .execute()
  return rows
}

export interface Said {
  readonly guest: Pick<Guest, 'id' | 'person'>
  /** Question by question; an empty one was not answered. */
  readonly bodies: readonly string[]
  readonly via: Way
}

/** What this guest says now takes the place of what was said before. */
export async function savePreparations({ db, now }: Ctx, { guest, bodies, via }: Said): Promise<void> {
  await own(db).deleteFrom('table_preparations').where('guest', '=', guest.id).execute()
  const said = bodies.flatMap((body, question) =>
    body === '' ? [] : [{ guest: guest.id, said_by: guest.person, question, body, via, said_at: now }],
  )
  if (said.length > 0) await own(db).insertInto('table_preparations').values(said).execute()
}
