import type { Reader } from '../../platform/ctx/ctx.ts'
import { mailWith, writtenMails, type WrittenMail } from '../../platform/mail/queries.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { noticeRights } from './rights.ts'

/** A mail as the pages of operators show it. */
export type OutboxMail = WrittenMail

export type MailState = 'waiting' | 'sent' | 'given_up'

export function stateOf({ sentAt, givenUpAt }: Pick<OutboxMail, 'sentAt' | 'givenUpAt'>): MailState {
  if (sentAt !== null) return 'sent'
  return givenUpAt === null ? 'waiting' : 'given_up'
}

const pageSize = 50

/** The mail that was written, newest first, for operators; `next` is the id of the last one when there is more. */
export async function listOutbox(
  reader: Reader,
  before: string | undefined,
): Promise<{ mails: readonly OutboxMail[]; next: string | undefined }> {
  allow(noticeRights, { actor: reader.actor, action: 'see_outbox', thing: null })
  const found = await writtenMails(reader.db, pageSize + 1, before)
  const mails = found.slice(0, pageSize)
  return { mails, next: found.length > pageSize ? mails.at(-1)?.id : undefined }
}

/** One mail, for operators. Only of what waits the text is there: an operator may pass it on. */
export async function mailInOutbox(reader: Reader, id: string): Promise<OutboxMail> {
  allow(noticeRights, { actor: reader.actor, action: 'see_outbox', thing: null })
  const mail = await mailWith(reader.db, id)
  if (!mail) throw new Refusal('not_found', 'notices.mail_gone')
  return stateOf(mail) === 'waiting' ? mail : { ...mail, paragraphs: [] }
}
