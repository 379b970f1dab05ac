import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Hearing, NoticeKind } from '../hearing.ts'
import { newsSince } from '../letter-time.ts'
import type { Notice } from '../notice.ts'
import { own } from './own-tables.ts'

export type NewNotice = Hearing & { readonly thing: Notice['thing']; readonly toldAt: Date }

/** Adds notices; one that is there already stays as it is. */
export async function addNotices({ db }: Ctx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return
  const rows = notices.map(({ person, activity, kind, path, data, mailed, soon, thing, toldAt }) => ({
    ...{ id: newId(), person, activity, kind, path, soon, personal: mailed, told_at: toldAt },
    ...{ thing_kind: thing?.kind ?? null, thing: thing?.id ?? null },
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

/** What these people have not heard by mail or read yet. */
export async function unheardBy({ db, now }: Reader, persons: readonly string[]): Promise<Notice[]> {
  if (persons.length === 0) return []
  const rows = await unheard(db, now)
    .where('person', 'in', [...persons])
    .execute()
  return rows.map(asNotice)
}

/** The same, kept from other processes until the transaction ends. */
export async function lockUnheardBy({ db, now }: Ctx, persons: readonly string[]): Promise<Notice[]> {
  if (persons.length === 0) return []
  const rows = await unheard(db, now)
    .where('person', 'in', [...persons])
    .forUpdate()
    .execute()
  return rows.map(asNotice)
}

/** Marks notices as told by mail now. */
export async function markMailed({ db, now }: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await own(db)
    .updateTable('notices')
    .set({ mailed_at: now })
    .where('id', 'in', [...ids])
    .execute()
}

function unheard(db: Reader['db'], now: Date) {
  return notices(db)
    .where('mailed_at', 'is', null)
    .where('read_at', 'is', null)
    .where('personal', '=', false)
    .where('told_at', '>', newsSince(now))
}

const columns = [
  ...(['id', 'person', 'kind', 'path', 'data', 'thing_kind', 'thing'] as const),
  ...(['soon', 'told_at', 'read_at'] as const),
]

function notices(db: Reader['db']) {
  return own(db).selectFrom('notices').select(columns)
}

type Row = Awaited<ReturnType<ReturnType<typeof notices>['execute']>>[number]

function asNotice({ id, person, kind, path, data, soon, thing_kind, thing, told_at, read_at }: Row): Notice {
  const { title } = data as { title?: unknown }
  return {
    ...{ id, person, path, soon, toldAt: told_at, readAt: read_at },
    kind: kind as NoticeKind,
    thing: thing_kind !== null && thing !== null ? { kind: thing_kind, id: thing } : null,
    title: typeof title === 'string' ? title : '',
  }
}
