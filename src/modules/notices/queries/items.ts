import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** News of a place that somebody had in a letter. */
export interface ToldItem {
  readonly person: string
  readonly kind: string
  readonly thing: string
}

/** What of these things was told to these people before, in a letter or as something that happened. */
export async function toldBefore(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
  things: readonly string[],
): Promise<ToldItem[]> {
  if (persons.length === 0 || things.length === 0) return []
  const inLetters = own(db)
    .selectFrom('notice_items')
    .select(['person', 'kind', 'thing'])
    .where('person', 'in', [...persons])
    .where('thing', 'in', [...things])
  return inLetters
    .unionAll(
      own(db)
        .selectFrom('notices')
        .select(['person', sql<string>`'*'`.as('kind'), sql<string>`thing`.as('thing')])
        .where('person', 'in', [...persons])
        .where('thing', 'in', [...things]),
    )
    .execute()
}

export async function addItems({ db, now }: Ctx, items: readonly ToldItem[]): Promise<void> {
  if (items.length === 0) return
  await sql`
    insert into notice_items (person, kind, thing, told_at)
    select person, kind, thing, ${now} from unnest(${items.map(({ person }) => person)}::uuid[],
      ${items.map(({ kind }) => kind)}::text[], ${items.map(({ thing }) => thing)}::text[]) as told (person, kind, thing)
    on conflict do nothing`.execute(db)
}

/** What was told before that moment may come again, as something that still waits for somebody to confirm it. */
export async function forgetItemsBefore({ db }: Pick<Ctx, 'db'>, moment: Date): Promise<void> {
  await own(db).deleteFrom('notice_items').where('told_at', '<', moment).execute()
}
