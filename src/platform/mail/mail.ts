import type { Ctx } from '../ctx/ctx.ts'
import { newId } from '../db/ids.ts'
import type { Lang } from '../i18n/words.ts'
import type { MailParagraph } from './letter.ts'

/** A mail to one address. */
export interface Mail {
  readonly to: string
  /** Whom it is for, when that person can stop such mail with one click; left out for mail that was asked for. */
  readonly person?: string
  readonly lang: Lang
  readonly subject: string
  readonly paragraphs: readonly MailParagraph[]
  /** Two mails with the same key are one mail. */
  readonly onceKey?: string
}

/** Writes a mail into the outbox in the running transaction; a job sends it after the commit. */
export async function writeMail(ctx: Ctx, mail: Mail): Promise<void> {
  const row = await ctx.db
    .insertInto('mails')
    .values({
      id: newId(),
      to_address: oneLine(mail.to),
      person: mail.person ?? null,
      lang: mail.lang,
      subject: oneLine(mail.subject),
      paragraphs: JSON.stringify(mail.paragraphs),
      once_key: mail.onceKey ?? null,
      written_at: ctx.now,
    })
    .onConflict(conflict => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) ctx.later('send-mail', { mail: row.id })
}

/** Whatever comes from people may not start a second header line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u0000]+/g, ' ').trim()
}
