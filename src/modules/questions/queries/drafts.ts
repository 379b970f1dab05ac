import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Draft } from '../draft.ts'
import { own } from './own-tables.ts'

export async function addDraft({ db, now }: Ctx, draft: Draft & { linkHash: string }): Promise<void> {
  const { linkHash, wish, ...row } = draft
  await own(db)
    .insertInto('question_drafts')
    .values({ ...row, wish: JSON.stringify(wish), link_hash: linkHash, made_at: now })
    .execute()
}

/** The draft with this id, or behind the link with this hash. */
export async function draftBehind(
  { db }: Pick<Reader, 'db'>,
  key: { readonly linkHash: string } | { readonly id: string },
): Promise<Draft | undefined> {
  const [column, value] = 'id' in key ? (['id', key.id] as const) : (['link_hash', key.linkHash] as const)
  const row = await own(db)
    .selectFrom('question_drafts')
    .selectAll()
    .where(column, '=', value)
    .executeTakeFirst()
  return row && asDraft(row)
}

/** Takes the draft away; undefined when somebody was first. */
export async function takeDraft({ db }: Ctx, id: string): Promise<Draft | undefined> {
  const row = await own(db)
    .deleteFrom('question_drafts')
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  return row && asDraft(row)
}

export async function dropDraftsBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('question_drafts').where('made_at', '<', moment).execute()
}

function asDraft(row: {
  id: string
  kind: string
  wish: unknown
  email: string
  name: string
  lang: string
}): Draft {
  const { id, kind, wish, email, name, lang } = row
  return { id, kind, wish, email, name, lang: lang === 'en' ? 'en' : 'nl' } as Draft
}
