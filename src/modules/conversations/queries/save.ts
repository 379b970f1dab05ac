import { sql, type UpdateObject } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { circleColumns } from '../../circles/index.ts'
import type { Conversation } from '../conversation.ts'
import { own } from './own-tables.ts'

export type Told = Pick<
  Conversation,
  'title' | 'intro' | 'checkedFirst' | 'closesAt' | 'places' | 'areas' | 'circle'
>

export type NewConversation = Told & Pick<Conversation, 'id' | 'slug' | 'about' | 'proof' | 'example'>

export async function insertConversation({ db, now, actor }: Ctx, wish: NewConversation): Promise<void> {
  const { id, slug, about, proof, example } = wish
  await own(db)
    .insertInto('conversations')
    .values({
      ...{ id, slug, proof, example, ...columnsOf(wish) },
      ...{ about_kind: about?.kind ?? null, about: about?.id ?? null },
      ...{ created_at: now, updated_at: now, created_by: actor.person },
    })
    .execute()
  if (actor.person === null) return
  await own(db)
    .insertInto('conversation_hosts')
    .values({ conversation: id, person: actor.person, since: now })
    .execute()
}

/** Changes its text; the version goes up. */
export async function updateConversation(ctx: Ctx, id: string, told: Told): Promise<void> {
  await change(ctx, id, { ...columnsOf(told), version: sql`version + 1`, updated_at: ctx.now })
}

function columnsOf({ title, intro, checkedFirst, closesAt, places, areas, circle }: Told) {
  return {
    ...{ title, intro, ...circleColumns(circle) },
    ...{ checked_first: checkedFirst, closes_at: closesAt, places: [...places], areas: [...areas] },
  }
}

export async function saveClosing(ctx: Ctx, id: string): Promise<void> {
  await change(ctx, id, { state: 'closed', closed_at: ctx.now, updated_at: ctx.now })
}

export async function saveDoneWith(ctx: Ctx, id: string, doneWith: string): Promise<void> {
  await change(ctx, id, { done_with: doneWith, done_at: ctx.now, updated_at: ctx.now })
}

/** It stays at its address, with the reason. */
export async function saveRemoval(ctx: Ctx, id: string, reason: string): Promise<void> {
  await change(ctx, id, { removed_at: ctx.now, removed_reason: reason })
}

/** Off the pages with a reason, or back on them without. */
export async function saveHiding(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  await change(ctx, id, { hidden_at: reason === null ? null : ctx.now, hidden_reason: reason })
}

async function change({ db }: Ctx, id: string, columns: UpdateObject<DB, 'conversations'>): Promise<void> {
  await own(db).updateTable('conversations').set(columns).where('id', '=', id).execute()
}

/** Deletes the made-up ones with everything that hangs on them. */
export async function deleteExamples({ db }: Ctx): Promise<{ id: string; areas: string[] }[]> {
  return own(db).deleteFrom('conversations').where('example', '=', true).returning(['id', 'areas']).execute()
}
