import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Card, CardKind } from '../card.ts'
import { own } from './own-tables.ts'

export interface FoundCard extends Card {
  readonly picture: Buffer
}

/** Keeps a card that was found on a photo until it is typed over. False when that was done before. */
export async function keepCard(
  { db, now }: Ctx,
  { table, mark, kind, picture }: FoundCard,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('cards')
    .values({ at_table: table, mark, kind, picture, found_at: now })
    .onConflict(conflict =>
      conflict.columns(['at_table', 'mark']).doUpdateSet({ picture }).where('cards.read_at', 'is', null),
    )
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** From now on the card counts, and its picture is gone. False when it did before: of two at once, one is first. */
export async function closeCard({ db, now }: Ctx, { table, mark, kind }: Card): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('cards')
    .values({ at_table: table, mark, kind, found_at: now, read_at: now })
    .onConflict(conflict =>
      conflict
        .columns(['at_table', 'mark'])
        .doUpdateSet({ read_at: now, picture: null })
        .where('cards.read_at', 'is', null),
    )
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Cards of this table that wait to be typed over, in the order in which they were found. */
export async function waitingCards({ db }: Pick<Reader, 'db'>, table: string): Promise<Card[]> {
  const rows = await own(db)
    .selectFrom('cards')
    .select(['mark', 'kind'])
    .where('at_table', '=', table)
    .where('read_at', 'is', null)
    .orderBy('kind')
    .orderBy('found_at')
    .orderBy('mark')
    .execute()
  return rows.map(({ mark, kind }) => ({ table, mark, kind: kind as CardKind }))
}

export async function countRead({ db }: Pick<Reader, 'db'>, table: string): Promise<number> {
  const query = own(db)
    .selectFrom('cards')
    .select(eb => eb.fn.countAll<number>().as('count'))
  const row = await query
    .where('at_table', '=', table)
    .where('read_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** As JPEG; undefined when it was typed over. */
export async function pictureOf(
  { db }: Pick<Reader, 'db'>,
  { table, mark }: Pick<Card, 'table' | 'mark'>,
): Promise<Buffer | undefined> {
  const query = own(db).selectFrom('cards').select('picture')
  const row = await query.where('at_table', '=', table).where('mark', '=', mark).executeTakeFirst()
  return row?.picture ?? undefined
}

/** Cards that nobody typed over: as if they were never found. */
export async function dropCardsBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('cards').where('read_at', 'is', null).where('found_at', '<=', moment).execute()
}
