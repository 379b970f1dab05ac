import type { House } from '../platform/ctx/transact.ts'
import type { MailedEvent } from '../platform/mail/calendar-part.ts'
import { textOf } from '../platform/mail/letter.ts'
import { writtenMails } from '../platform/mail/queries.ts'
import { saidOf } from '../platform/mail-paragraph.ts'

export interface Mailed {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** For the calendar of the reader. */
  readonly event?: MailedEvent
}

/** Everything that was mailed, oldest first. */
export async function allMails({ db }: Pick<House, 'db'>): Promise<Mailed[]> {
  const mails = await writtenMails(db, 1000)
  return mails.reverse().map(({ to, subject, paragraphs, event }) => ({
    ...{ to, subject, text: textOf(saidOf(paragraphs), 'https://knooppunt.test') },
    ...(event && { event }),
  }))
}
