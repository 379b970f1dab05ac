import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Kept } from '../../platform/db/kept.ts'
import type { Hearing, NoticeKind } from './hearing.ts'
import { bundledToday, newsSince, type Notice } from './notice.ts'

type Tables = 'notices'

/** Only this module's tables. */
function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

export type NewNotice = Hearing & { readonly toldAt: Date }

/** Adds notices; one that is there already stays as it is. */
export async function addNotices({ db }: Ctx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return
  const rows = notices.map(({ person, activity, kind, path, data, mailed, toldAt }) => ({
    ...{ id: newId(), person, activity, kind, path, personal: mailed, told_at: toldAt },
    data: JSON.stringify(data),
  }))
  await own(db)
    .insertInto('notices')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Somebody's notices, newest first; `before` is the id of the last one of the page before. */
export async function noticesOf(
  { db }: Reader,
  person: string,
  { limit, before }: { limit: number; before?: string | undefined },
): Promise<Notice[]> {
  const rows = await notices(db)
    .where('person', '=', person)
    .$if(before !== undefined, query =>
      query.where(sql<boolean>`(told_at, id) < (select told_at, id from notices where id = ${before})`),
    )
    .orderBy('told_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asNotice)
}

export async function markRead({ db, now }: Ctx, person: string, notice?: string): Promise<void> {
  await own(db)
    .updateTable('notices')
    .set({ read_at: now })
    .where('person', '=', person)
    .where('read_at', 'is', null)
    .$if(notice !== undefined, query => query.where('id', '=', notice ?? ''))
    .execute()
}

/** Who has news that no mail told of yet and got no bundle today, by id; `after` is the last one of the part before. */
export async function personsWithNews(
  { db, now }: Reader,
  { limit, after }: { limit: number; after: string },
): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('notices as n')
    .select('n.person')
    .distinct()
    .where('n.mailed_at', 'is', null)
    .where('n.read_at', 'is', null)
    .where('n.personal', '=', false)
    .where('n.told_at', '>', newsSince(now))
    .where('n.person', '>', after)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('notices as b')
            .select('b.id')
            .whereRef('b.person', '=', 'n.person')
            .where('b.personal', '=', false)
            .where('b.mailed_at', '>', bundledToday(now)),
        ),
      ),
    )
    .orderBy('n.person')
    .limit(limit)
    .execute()
  return rows.map(({ person }) => person)
}

/** Marks all that somebody has not heard by mail or read yet as mailed now, and returns it. */
export async function takeNews({ db, now }: Ctx, person: string): Promise<Notice[]> {
  const rows = await own(db)
    .updateTable('notices')
    .set({ mailed_at: now })
    .where('person', '=', person)
    .where('mailed_at', 'is', null)
    .where('read_at', 'is', null)
    .where('personal', '=', false)
    .where('told_at', '>', newsSince(now))
    .returning(columns)
    .execute()
  return rows.map(asNotice)
}

const columns = ['id', 'person', 'kind', 'path', 'data', 'told_at', 'read_at'] as const

function notices(db: Reader['db']) {
  return own(db).selectFrom('notices').select(columns)
}

type Row = Awaited<ReturnType<ReturnType<typeof notices>['execute']>>[number]

function asNotice({ id, person, kind, path, data, told_at, read_at }: Row): Notice {
  const { title } = data as { title?: unknown }
  return {
    ...{ id, person, path, toldAt: told_at, readAt: read_at },
    kind: kind as NoticeKind,
    title: typeof title === 'string' ? title : '',
  }
}

/** What is kept here about a person. */
export const keptOfNotices = [
  {
    kind: 'notices',
    ...{ table: 'notices', by: 'person', path: sql<string>`t.path` },
    shows: ['told_at', 'read_at'],
    file: ['kind', 'data', 'mailed_at'],
  },
] as const satisfies readonly Kept[]

/** Takes the name out of what was told to others. */
export async function forgetInNotices({ db }: Ctx, { name }: { name: string }): Promise<void> {
  await own(db)
    .updateTable('notices')
    .set({ data: sql`data - 'name'` })
    .where(sql`data ->> 'name'`, '=', name)
    .execute()
}
