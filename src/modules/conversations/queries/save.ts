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
export async function updateConversation({ db, now }: Ctx, id: string, change: Told): Promise<void> {
  await own(db)
    .updateTable('conversations')
    .set(eb => ({ ...columnsOf(change), version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}

function columnsOf({ title, intro, checkedFirst, closesAt, places, areas, circle }: Told) {
  return {
    ...{ title, intro, ...circleColumns(circle) },
    ...{ checked_first: checkedFirst, closes_at: closesAt, places: [...places], areas: [...areas] },
  }
}

export async function saveClosing({ db, now }: Ctx, id: string): Promise<void> {
  await own(db)
    .updateTable('conversations')
    .set({ state: 'closed', closed_at: now, updated_at: now })
    .where('id', '=', id)
    .execute()
}

export async function saveDoneWith({ db, now }: Ctx, id: string, doneWith: string): Promise<void> {
  await own(db)
    .updateTable('conversations')
    .set({ done_with: doneWith, done_at: now, updated_at: now })
    .where('id', '=', id)
    .execute()
}

/** It stays at its address, with the reason. */
export async function saveRemoval({ db, now }: Ctx, id: string, reason: string): Promise<void> {
  await own(db)
    .updateTable('conversations')
    .set({ removed_at: now, removed_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Off the pages with a reason, or back on them without. */
export async function saveHiding({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  await own(db)
    .updateTable('conversations')
    .set({ hidden_at: reason === null ? null : now, hidden_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Deletes the made-up ones with everything that hangs on them. */
export async function deleteExamples({ db }: Ctx): Promise<{ id: string; areas: string[] }[]> {
  return own(db).deleteFrom('conversations').where('example', '=', true).returning(['id', 'areas']).execute()
}
