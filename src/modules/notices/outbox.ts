import type { Reader } from '../../platform/ctx/ctx.ts'
import { noteLook } from '../../platform/logbook/logbook.ts'
import { mailWith, writtenMails, type WrittenMail } from '../../platform/mail/queries.ts'
import { saidOf, type MailParagraph } from '../../platform/mail-paragraph.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { noticeRights } from './rights.ts'

export type { WrittenMail } from '../../platform/mail/queries.ts'

/** A mail as the pages of operators show it. */
export interface OutboxMail extends WrittenMail {
  readonly paragraphs: readonly MailParagraph[]
}

export type MailState = 'waiting' | 'sent' | 'given_up' | 'unsure'

export function stateOf(mail: Pick<WrittenMail, 'sentAt' | 'givenUpAt' | 'handedAt'>): MailState {
  if (mail.sentAt !== null) return 'sent'
  if (mail.givenUpAt !== null) return 'given_up'
  return mail.handedAt === null ? 'waiting' : 'unsure'
}

const pageSize = 50

/** The mail that was written, newest first, for operators; `next` is the id of the last one when there is more. */
export async function listOutbox(
  reader: Reader,
  before: string | undefined,
): Promise<{ mails: readonly WrittenMail[]; next: string | undefined }> {
  allow(noticeRights, { actor: reader.actor, action: 'see_outbox', thing: null })
  await noteLook(reader, { what: 'mails', object: { kind: 'mails', id: 'all' }, about: null })
  const found = await writtenMails(reader.db, pageSize + 1, before)
  const mails = found.slice(0, pageSize)
  return { mails, next: found.length > pageSize ? mails.at(-1)?.id : undefined }
}

/** One mail, for operators. Only of what waits, or may not have arrived, the text is there: an operator may pass it on. */
export async function mailInOutbox(reader: Reader, id: string): Promise<OutboxMail> {
  allow(noticeRights, { actor: reader.actor, action: 'see_outbox', thing: null })
  const mail = await mailWith(reader.db, id)
  if (!mail) throw new Refusal('not_found', 'notices.mail_gone')
  await noteLook(reader, { what: 'mail', object: { kind: 'mail', id }, about: mail.person })
  const isReadable = ['waiting', 'unsure'].includes(stateOf(mail))
  return { ...mail, paragraphs: isReadable ? saidOf(mail.paragraphs) : [] }
}
