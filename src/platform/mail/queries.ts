import { sql, type Kysely, type Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Ctx } from '../ctx/ctx.ts'
import { newId } from '../db/ids.ts'
import type { Kept, Owner } from '../db/kept.ts'
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
  /** When it had waited too long to be sent. */
  readonly givenUpAt: Date | null
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

/** A mail that is still to be sent, locked until the transaction ends; nothing when another process is sending it. */
export async function lockWaiting(
  db: Transaction<DB>,
  id: string,
  writtenAfter: Date,
): Promise<WrittenMail | undefined> {
  const row = await waiting(db)
    .selectAll()
    .where('id', '=', id)
    .where('written_at', '>', writtenAfter)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && asMail(row)
}

/** Ids of mail that is still to be sent and was not tried since a moment, oldest first. */
export async function untriedSince(db: Kysely<DB>, moment: Date, limit: number): Promise<string[]> {
  const rows = await waiting(db)
    .select('id')
    .where(eb => eb.or([eb('tried_at', 'is', null), eb('tried_at', '<=', moment)]))
    .orderBy('written_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export async function markTried(db: Kysely<DB>, id: string, at: Date): Promise<void> {
  await db.updateTable('mails').set({ tried_at: at }).where('id', '=', id).execute()
}

/** Mail from before a moment is not sent any more, and its text is forgotten. */
export async function giveUpBefore(db: Kysely<DB>, moment: Date, at: Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ given_up_at: at, paragraphs: '[]' })
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('written_at', '<=', moment)
    .execute()
}

/** Its text is forgotten: links that open doors are in the mailbox of whom they are for, and nowhere else. */
export async function markSent(db: Kysely<DB>, id: string, at: Date): Promise<void> {
  await db.updateTable('mails').set({ sent_at: at, paragraphs: '[]' }).where('id', '=', id).execute()
}

function waiting(db: Kysely<DB>) {
  return db.selectFrom('mails').where('sent_at', 'is', null).where('given_up_at', 'is', null)
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
  given_up_at: Date | null
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
    givenUpAt: row.given_up_at,
  }
}

/** What is kept here about a person. */
export const keptOfMail = [
  {
    kind: 'mails',
    ...{ table: 'mails', by: 'to_address', as: 'email' },
    shows: ['to_address', 'subject', 'written_at', 'sent_at'],
    file: ['lang', 'given_up_at'],
  },
] as const satisfies readonly Kept[]

/** Deletes the mail to somebody and what still has a text that names them, and takes the name out of other subjects. */
export async function forgetInMail(
  { db }: Ctx,
  { id, emails, name }: Owner & { readonly name: string },
): Promise<void> {
  await db
    .deleteFrom('mails')
    .where(eb => eb.or([eb('person', '=', id), eb('to_address', 'in', ['', ...emails])]))
    .execute()
  const naming = [name, ...emails].map(
    text => sql<boolean>`position(${JSON.stringify(text).slice(1, -1)} in paragraphs::text) > 0`,
  )
  await db
    .deleteFrom('mails')
    .where(eb => eb.or(naming))
    .execute()
  const whole = `\\m${name.replace(/[^\p{L}\p{N}]/gu, '\\$&')}\\M`
  await db
    .updateTable('mails')
    .set({ subject: sql<string>`regexp_replace(subject, ${whole}, '…', 'g')` })
    .where(sql<boolean>`position(${name} in subject) > 0`)
    .execute()
}
