import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { messages } from './messages/messages.ts'
import { readEmail } from './person-for.ts'
import { lockAddress } from './queries/addresses.ts'
import { addSignIn, askedSince } from './queries/sign-ins.ts'
import {
  hashCode,
  hashSecret,
  localPath,
  mailedMinutes,
  mailedUntil,
  mostMails,
  newCode,
  newSecret,
  readableCode,
} from './sign-in.ts'

export interface SignInWish {
  readonly email: string
  /** Path to go on to; anything that is no path of this site becomes `/mijn`. */
  readonly next?: string | undefined
  readonly lang?: Lang | undefined
}

/**
 * Mails a link and a code. Does the same whether or not anybody has that address, so that it tells nothing about who
 * takes part. Returns the id under which the code is typed. Refuses `people.too_many_mails`.
 */
export async function requestSignIn(ctx: Ctx, wish: SignInWish): Promise<string> {
  const email = readEmail(wish.email)
  const lang = wish.lang ?? 'nl'
  await lockAddress(ctx, email)
  const since = new Date(ctx.now.getTime() - mostMails.minutes * 60_000)
  const { asked } = await askedSince(ctx, email, since)
  if (asked >= mostMails.count)
    throw new Refusal('too_many', 'people.too_many_mails', { minutes: mostMails.minutes })
  const id = newId()
  const [secret, code] = [newSecret(), newCode()]
  await addSignIn(ctx, {
    id,
    email,
    person: null,
    lang,
    link_hash: hashSecret(secret),
    code_hash: hashCode(id, code),
    next: localPath(wish.next ?? ''),
    expires_at: mailedUntil(ctx.now),
  })
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    to: email,
    lang,
    subject: t('people.mail_subject'),
    paragraphs: [
      t('people.mail_greeting'),
      t('people.mail_click'),
      { label: t('people.mail_link'), path: pathIn(lang, linkPath(secret)) },
      t('people.mail_code', { code: readableCode(code) }),
      t('people.mail_until', { minutes: mailedMinutes }),
      t('people.mail_not_you'),
    ],
  })
  return id
}

/** Where the link of a mail leads: a page with one button, since mail scanners open links too. */
export function linkPath(secret: string): string {
  return `/aanmelden/link/${secret}`
}
