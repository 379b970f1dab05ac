import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer'
import { system } from '../ctx/actor.ts'
import type { House } from '../ctx/transact.ts'
import type { Job } from '../jobs/boss.ts'
import { htmlOf, textOf } from './letter.ts'
import { giveUpBefore, lockWaiting, markSent, markTried, untriedSince, type WrittenMail } from './queries.ts'

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

/** Mail that waited longer for a mail server is old news, and its links have ended. */
const waitingDays = 3
const hour = 3_600_000
const atOnce = 500

/** In ms; shorter than the database lets a transaction wait. */
const timeouts = { connectionTimeout: 20_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/** The jobs that send mail: at once, and later what had to wait for a mail server or could not be delivered. */
export function mailJobs(house: House, settings: MailSettings): Job[] {
  const { smtpUrl } = settings
  const transport = smtpUrl === undefined ? null : nodemailer.createTransport({ url: smtpUrl, ...timeouts })
  return [
    {
      name: 'send-mail',
      run: async data => {
        if (transport) await sendMail((data as { mail: string }).mail, { house, settings, transport })
      },
    },
    {
      name: 'tend-outbox',
      every: '*/10 * * * *',
      run: async () => {
        await giveUpBefore(house.db, oldestOf(house), house.now())
        if (transport) await sendAgain(house)
      },
    },
  ]
}

interface Sending {
  readonly house: House
  readonly settings: MailSettings
  readonly transport: Transporter
}

/** Throws when the mail server does not take it. Two processes never send the same mail. */
async function sendMail(id: string, { house, settings, transport }: Sending): Promise<void> {
  await markTried(house.db, id, house.now())
  await house.db.transaction().execute(async db => {
    const mail = await lockWaiting(db, id, oldestOf(house))
    if (!mail) return
    const stop = mail.person === null ? null : settings.origin + stopPath(house, mail.person)
    await transport.sendMail(messageOf(mail, settings, stop))
    await markSent(db, id, house.now())
  })
}

/** Enqueues what was not tried for an hour: the queue's own trying ends earlier. */
async function sendAgain(house: House): Promise<void> {
  const mails = await untriedSince(house.db, new Date(house.now().getTime() - hour), atOnce)
  await house.transact(system, async ctx => {
    for (const mail of mails) ctx.later('send-mail', { mail })
  })
}

function oldestOf(house: House): Date {
  return new Date(house.now().getTime() - waitingDays * 24 * hour)
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
