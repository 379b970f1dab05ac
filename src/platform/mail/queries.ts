import type { Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Ctx } from '../ctx/ctx.ts'
import { newId } from '../db/ids.ts'
import type { Mail, MailParagraph } from './letter.ts'

/** A mail as it stands in the outbox. */
export interface WrittenMail {
  readonly id: string
  readonly to: string
  /** Who can stop such mail with one click; null for mail that was asked for. */
  readonly person: string | null
  readonly lang: string
  readonly subject: string
  readonly paragraphs: readonly MailParagraph[]
  readonly writtenAt: Date
  readonly sentAt: Date | null
}

/** Returns the id, or null when a mail with that key was there already. */
export async function saveMail(ctx: Ctx, mail: Mail): Promise<string | null> {
  const row = await ctx.db
    .insertInto('mails')
    .values({
      id: newId(),
      to_address: mail.to,
      person: mail.person ?? null,
      lang: mail.lang,
      subject: mail.subject,
      paragraphs: JSON.stringify(mail.paragraphs),
      once_key: mail.onceKey ?? null,
      written_at: ctx.now,
    })
    .onConflict(conflict => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function mailWith(db: Kysely<DB>, id: string): Promise<WrittenMail | undefined> {
  const row = await db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asMail(row)
}

/** Newest first; `before` is the id of the last one of the page before. */
export async function writtenMails(db: Kysely<DB>, limit: number, before?: string): Promise<WrittenMail[]> {
  const rows = await db
    .selectFrom('mails')
    .selectAll()
    .$if(before !== undefined, query => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asMail)
}

/** Its text is forgotten: links that open doors are in the mailbox of whom they are for, and nowhere else. */
export async function markSent(db: Kysely<DB>, id: string, at: Date): Promise<void> {
  await db.updateTable('mails').set({ sent_at: at, paragraphs: '[]' }).where('id', '=', id).execute()
}

function asMail(row: {
  id: string
  to_address: string
  person: string | null
  lang: string
  subject: string
  paragraphs: unknown
  written_at: Date
  sent_at: Date | null
}): WrittenMail {
  return {
    id: row.id,
    to: row.to_address,
    person: row.person,
    lang: row.lang,
    subject: row.subject,
    paragraphs: row.paragraphs as MailParagraph[],
    writtenAt: row.written_at,
    sentAt: row.sent_at,
  }
}
