import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer'
import { system } from '../ctx/actor.ts'
import type { House } from '../ctx/transact.ts'
import type { Job } from '../jobs/boss.ts'
import { calendarPart, type MailedEvent } from './calendar-part.ts'
import { htmlOf, textOf } from './letter.ts'
import { lookAgain, type OutgoingMail, type Sight } from './look-again.ts'
import { replyAddress } from './reply-address.ts'
import { giveUpBefore, markKeptBack, markRefused, markSent, takeWaiting, untriedSince } from './queries.ts'

export interface MailSettings {
  /** `smtp://user:password@host:port`; without it mail stays in the operator's outbox. */
  readonly smtpUrl: string | undefined
  readonly from: string
  /** Where replies come in that are read; without it none are. */
  readonly replyAddress?: string | undefined
  /** Public address, without a slash at the end. */
  readonly origin: string
  /** Mail that waited tells nobody of what they may not see any more. */
  readonly sight: Sight
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
      name: 'send-mails',
      run: async data => {
        if (transport) await sendMails((data as { mails: string[] }).mails, { house, settings, transport })
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

/**
 * Throws when the mail server does not take it. Two processes never send the same mail, nor does one that begins again: what
 * was handed over when a process died is not sent a second time.
 */
async function sendMail(id: string, { house, settings, transport }: Sending): Promise<void> {
  const taken = await takeWaiting(house.db, id, { writtenAfter: oldestOf(house), now: house.now() })
  if (!taken) return
  const { origin, sight, replyAddress: address } = settings
  const replyTo = address && taken.answers ? replyAddress(house, address, id) : null
  const mail = await lookAgain(taken, sight, replyTo !== null)
  if (!mail) return markKeptBack(house.db, id, house.now())
  const stop = mail.person === null ? null : origin + stopPath(house, mail.person)
  try {
    await transport.sendMail(messageOf(mail, settings, { stop, replyTo }))
  } catch (error) {
    await markRefused(house.db, id)
    throw error
  }
  await markSent(house.db, id, house.now())
}

const connections = 5

/** Sends all of them, a few at a time; what one mail server does not take keeps none of the others. */
async function sendMails(ids: readonly string[], sending: Sending): Promise<void> {
  const waiting = [...ids]
  const problems: unknown[] = []
  const sendNext = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      await sendMail(id, sending).catch((problem: unknown) => problems.push(problem))
    }
  }
  await Promise.all(Array.from({ length: connections }, sendNext))
  if (problems.length > 0) throw problems[0]
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

/** Where the reader stops such mail, and where a reply goes. */
interface Ways {
  readonly stop: string | null
  readonly replyTo: string | null
}

function messageOf(
  mail: OutgoingMail,
  { from, origin }: MailSettings,
  { stop, replyTo }: Ways,
): SendMailOptions {
  const { hostname } = new URL(origin)
  const thread = mail.thread === null ? undefined : `<${mail.thread}@${hostname}>`
  return {
    from,
    to: mail.to,
    ...(replyTo !== null && { replyTo }),
    subject: mail.subject,
    text: textOf(mail.paragraphs, origin),
    html: htmlOf(mail.paragraphs, { origin, subject: mail.subject, lang: mail.lang }),
    messageId: `<${mail.id}@${hostname}>`,
    ...(thread !== undefined && { inReplyTo: thread, references: thread }),
    ...(mail.event && { icalEvent: calendarOf(mail, mail.event, { from, origin }) }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Id': `<knooppunt.${hostname}>`,
      ...(stop !== null && {
        Precedence: 'bulk',
        'List-Unsubscribe': `<${stop}>, <${stopByMail(from, stop)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

function calendarOf(
  { to, lang, writtenAt: at }: OutgoingMail,
  event: MailedEvent,
  { from, origin }: Pick<MailSettings, 'from' | 'origin'>,
) {
  const content = calendarPart(event, { origin, from, to, at, lang: lang === 'en' ? 'en' : 'nl' })
  return { method: event.method, filename: 'knooppunt.ics', content }
}

/** Whoever reads the mailbox of the site opens the link in it. */
function stopByMail(from: string, stop: string): string {
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from
  return `mailto:${address}?subject=Stop&body=${encodeURIComponent(stop)}`
}
