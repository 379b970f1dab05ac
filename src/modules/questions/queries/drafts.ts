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

export async function draftsSince({ db }: Pick<Reader, 'db'>, email: string, since: Date): Promise<number> {
  const row = await own(db)
    .selectFrom('question_drafts')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('email', '=', email)
    .where('made_at', '>', since)
    .executeTakeFirstOrThrow()
  return row.count
}

export async function draftBehind({ db }: Pick<Reader, 'db'>, linkHash: string): Promise<Draft | undefined> {
  const row = await own(db)
    .selectFrom('question_drafts')
    .selectAll()
    .where('link_hash', '=', linkHash)
    .executeTakeFirst()
  return row && asDraft(row)
}

/** Takes the draft away; undefined when somebody was first. */
export async function takeDraft({ db }: Ctx, linkHash: string): Promise<Draft | undefined> {
  const row = await own(db)
    .deleteFrom('question_drafts')
    .where('link_hash', '=', linkHash)
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
