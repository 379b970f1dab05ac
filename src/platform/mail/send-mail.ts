import nodemailer, { type SendMailOptions } from 'nodemailer'
import type { House } from '../ctx/transact.ts'
import type { Job } from '../jobs/boss.ts'
import { htmlOf, textOf } from './letter.ts'
import { mailWith, markSent, type WrittenMail } from './queries.ts'

export interface MailSettings {
  /** `smtp://user:password@host:port`; without it mail stays in the operator's outbox. */
  readonly smtpUrl: string | undefined
  readonly from: string
  /** Public address, without a slash at the end. */
  readonly origin: string
}

/** The path of the page where a person stops mail without signing in. */
export function stopPath(house: Pick<House, 'sign'>, person: string): string {
  return `/post/stop/${person}/${house.sign('stop-mail', person)}`
}

/** The job that hands one written mail to the mail server. The queue tries again when that fails. */
export function sendMailJob(house: House, settings: MailSettings): Job {
  const transport = settings.smtpUrl === undefined ? null : nodemailer.createTransport(settings.smtpUrl)
  return {
    name: 'send-mail',
    async run(data) {
      if (!transport) return
      const { mail: id } = data as { mail: string }
      const mail = await mailWith(house.db, id)
      if (!mail || mail.sentAt) return
      const stop = mail.person === null ? null : settings.origin + stopPath(house, mail.person)
      await transport.sendMail(messageOf(mail, settings, stop))
      await markSent(house.db, id, house.now())
    },
  }
}

function messageOf(mail: WrittenMail, { from, origin }: MailSettings, stop: string | null): SendMailOptions {
  return {
    from,
    to: mail.to,
    subject: mail.subject,
    text: textOf(mail.paragraphs, origin),
    html: htmlOf(mail.paragraphs, { origin, subject: mail.subject, lang: mail.lang }),
    messageId: `<${mail.id}@${new URL(origin).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Id': `<knooppunt.${new URL(origin).hostname}>`,
      ...(stop !== null && {
        'List-Unsubscribe': `<${stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}
