import { sql } from 'kysely'
import type { Ctx } from '../../../platform/ctx/ctx.ts'
import type { Kept } from '../../../platform/db/kept.ts'
import { own } from './own-tables.ts'

/** What is kept here about a person. */
export const keptOfNotices = [
  {
    kind: 'notices',
    ...{ table: 'notices', by: 'person', path: sql<string>`t.path` },
    shows: ['told_at', 'read_at'],
    file: ['kind', 'data', 'mailed_at'],
  },
  {
    kind: 'notice_turns',
    ...{ table: 'notice_turns', by: 'person' },
    shows: ['mailed_at'],
    file: ['looked_at', 'whole_at'],
  },
  {
    kind: 'notice_items',
    ...{ table: 'notice_items', by: 'person' },
    shows: ['told_at'],
    file: ['kind', 'thing'],
  },
  {
    kind: 'notice_choices',
    ...{ table: 'notice_choices', by: 'person' },
    shows: ['title', 'choice', 'chosen_at'],
    file: ['kind', 'thing'],
  },
  { kind: 'notice_calendars', table: 'notice_calendars', by: 'person', shows: ['made_at'] },
] as const satisfies readonly Kept[]

/** Takes the name out of what was told to others. */
export async function forgetInNotices({ db }: Ctx, { name }: { name: string }): Promise<void> {
  await own(db)
    .updateTable('notices')
    .set({ data: sql`data - 'name'` })
    .where(sql`data ->> 'name'`, '=', name)
    .execute()
}
