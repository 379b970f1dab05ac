import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { beginSignIn } from './begin-sign-in.ts'
import { messages } from './messages/messages.ts'
import { readEmail } from './person-for.ts'
import { mailedMinutes } from './sign-in.ts'

export interface SignInWish {
  readonly email: string
  /** Path to go on to; anything that is no path of this site becomes `/mijn`. */
  readonly next?: string | undefined
  readonly lang?: Lang | undefined
}

/** Mails a link and a code. Returns the id under which the code is typed. Refuses `people.too_many_mails`. */
export async function requestSignIn(ctx: Ctx, wish: SignInWish): Promise<string> {
  const { email, next, lang = 'nl' } = wish
  const { id, secret, code } = await beginSignIn(ctx, { email, next, lang })
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    to: readEmail(email),
    lang,
    subject: t('people.mail_subject'),
    paragraphs: [
      t('people.mail_greeting'),
      t('people.mail_click'),
      { label: t('people.mail_link'), path: pathIn(lang, linkPath(secret)) },
      t('people.mail_code', { code }),
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
