import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Thing } from '../activities/fact.ts'
import type { Ctx } from '../ctx/ctx.ts'
import { newId } from '../db/ids.ts'
import type { Kept, Owner } from '../db/kept.ts'
import type { MailPart } from '../mail-paragraph.ts'
import type { MailedEvent } from './calendar-part.ts'
import type { Mail, Named } from './letter.ts'

/** A mail as it stands in the outbox. */
export interface WrittenMail {
  readonly id: string
  readonly to: string
  /** Who can stop such mail with one click; null for mail that was asked for. */
  readonly person: string | null
  readonly lang: string
  readonly subject: string
  /** What the subject names; null when nobody can lose sight of that. */
  readonly names: Named | null
  readonly paragraphs: readonly MailPart[]
  readonly writtenAt: Date
  readonly thread: string | null
  /** For the calendar of the reader. */
  readonly event: MailedEvent | null
  /** What a reply to it answers; null when replies are not read. */
  readonly answers: Thing | null
  readonly sentAt: Date | null
  /** When it went to the mail server; set and not sent: whether it arrived, nobody knows. */
  readonly handedAt: Date | null
  /** When it had waited too long to be sent. */
  readonly givenUpAt: Date | null
}

/** Returns the ids of those of which the key was not there already. */
export async function saveMails(ctx: Ctx, mails: readonly Mail[]): Promise<string[]> {
  if (mails.length === 0) return []
  const rows = await ctx.db
    .insertInto('mails')
    .values(
      mails.map(mail => ({
        id: newId(),
        to_address: mail.to,
        person: mail.person ?? null,
        lang: mail.lang,
        subject: mail.subject,
        subject_names: mail.names ? JSON.stringify(mail.names) : null,
        paragraphs: JSON.stringify(mail.paragraphs),
        once_key: mail.onceKey ?? null,
        thread: mail.thread ?? null,
        event: mail.event ? JSON.stringify(mail.event) : null,
        answers: mail.answers ? JSON.stringify(mail.answers) : null,
        written_at: ctx.now,
      })),
    )
    .onConflict(conflict => conflict.column('once_key').doNothing())
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
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

/**
 * A mail that is still to be sent, which from now on nobody else sends; nothing when another process took it, or took it and
 * died: then nobody knows whether it arrived, and it is not sent twice.
 */
export async function takeWaiting(
  db: Kysely<DB>,
  id: string,
  { writtenAfter, now }: { writtenAfter: Date; now: Date },
): Promise<WrittenMail | undefined> {
  const row = await db
    .updateTable('mails')
    .set({ tried_at: now, handed_at: now })
    .where('id', '=', id)
    .where('written_at', '>', writtenAfter)
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('handed_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row && asMail(row)
}

/** Ids of mail that is still to be sent and was not tried since a moment, oldest first. */
export async function untriedSince(db: Kysely<DB>, moment: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('mails')
    .select('id')
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('handed_at', 'is', null)
    .where(eb => eb.or([eb('tried_at', 'is', null), eb('tried_at', '<=', moment)]))
    .orderBy('written_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** The mail server did not take it: it waits again. */
export async function markRefused(db: Kysely<DB>, id: string): Promise<void> {
  await db.updateTable('mails').set({ handed_at: null }).where('id', '=', id).execute()
}

/** Mail from before a moment is not sent any more, and its text is forgotten. */
export async function giveUpBefore(db: Kysely<DB>, moment: Date, at: Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ given_up_at: at, paragraphs: '[]', event: null })
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('written_at', '<=', moment)
    .execute()
}

/** What its reader may not see any more is not sent and not kept. */
export async function markKeptBack(db: Kysely<DB>, id: string, at: Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ given_up_at: at, handed_at: null, subject: '…', paragraphs: '[]', event: null })
    .where('id', '=', id)
    .execute()
}

/** Its text is forgotten: links that open doors are in the mailbox of whom they are for, and nowhere else. */
export async function markSent(db: Kysely<DB>, id: string, at: Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ sent_at: at, paragraphs: '[]', event: null })
    .where('id', '=', id)
    .execute()
}

function asMail(row: {
  id: string
  to_address: string
  person: string | null
  lang: string
  subject: string
  subject_names: unknown
  paragraphs: unknown
  written_at: Date
  thread: string | null
  event: unknown
  answers: unknown
  sent_at: Date | null
  handed_at: Date | null
  given_up_at: Date | null
}): WrittenMail {
  return {
    id: row.id,
    to: row.to_address,
    person: row.person,
    lang: row.lang,
    subject: row.subject,
    names: row.subject_names as Named | null,
    paragraphs: row.paragraphs as MailPart[],
    writtenAt: row.written_at,
    thread: row.thread,
    event: row.event as MailedEvent | null,
    answers: row.answers as Thing | null,
    sentAt: row.sent_at,
    handedAt: row.handed_at,
    givenUpAt: row.given_up_at,
  }
}

/** What is kept here about a person. */
export const keptOfMail = [
  {
    kind: 'mails',
    ...{ table: 'mails', by: 'to_address', as: 'email' },
    shows: ['to_address', 'subject', 'written_at', 'sent_at'],
    file: ['lang', 'thread', 'handed_at', 'given_up_at'],
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
