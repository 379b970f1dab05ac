import nodemailer from 'nodemailer'
import type { House } from '../ctx/transact.ts'
import type { Job } from '../jobs/boss.ts'
import { htmlOf, textOf, type MailParagraph } from './letter.ts'

export interface MailSettings {
  /** `smtp://user:password@host:port`; without it mail stays in the operator's outbox. */
  readonly smtpUrl: string | undefined
  readonly from: string
  /** Public address, without a slash at the end. */
  readonly origin: string
}

/** The path of the page where a person stops mail without signing in. */
export function stopPath(house: House, person: string): string {
  return `/post/stop/${person}/${house.sign('stop-mail', person)}`
}

/** The job that hands one written mail to the mail server. The queue tries again when that fails. */
export function sendMailJob(house: House, settings: MailSettings): Job {
  const transport = settings.smtpUrl === undefined ? null : nodemailer.createTransport(settings.smtpUrl)
  return {
    name: 'send-mail',
    async run(data) {
      const { mail: id } = data as { mail: string }
      const mail = await house.db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirst()
      if (!transport || !mail || mail.sent_at) return
      const paragraphs = mail.paragraphs as MailParagraph[]
      const stop = mail.person === null ? null : settings.origin + stopPath(house, mail.person)
      await transport.sendMail({
        from: settings.from,
        to: mail.to_address,
        subject: mail.subject,
        text: textOf(paragraphs, settings.origin),
        html: htmlOf(paragraphs, { origin: settings.origin, subject: mail.subject, lang: mail.lang }),
        messageId: `<${mail.id}@${new URL(settings.origin).hostname}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(stop !== null && {
            'List-Unsubscribe': `<${stop}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      })
      await house.db.updateTable('mails').set({ sent_at: house.now() }).where('id', '=', id).execute()
    },
  }
}
