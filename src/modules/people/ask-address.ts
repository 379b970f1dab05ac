import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { beginSignIn } from './begin-sign-in.ts'
import { changerOfWaysIn } from './change-ways-in.ts'
import { messages } from './messages/messages.ts'
import { readEmail } from './person-for.ts'
import { openSignIn } from './queries/sign-ins.ts'
import { countWaysIn } from './queries/ways-in.ts'
import { hashSecret, mailedMinutes } from './sign-in.ts'

const mostAddresses = 10

/**
 * Mails a link and a code to an address that the actor wants to have too, and does the same whoever has it now. Returns the
 * id under which the code is typed.
 */
export async function askAddress(ctx: Ctx, wish: { email: string; lang: Lang }): Promise<string> {
  const person = await changerOfWaysIn(ctx)
  const { addresses } = await countWaysIn(ctx, person)
  if (addresses >= mostAddresses) throw new Refusal('invalid', 'people.addresses_enough', { field: 'email' })
  const { id, secret, code } = await beginSignIn(ctx, { ...wish, addsTo: person })
  const t = wordsOf(messages, wish.lang)
  await writeMail(ctx, {
    to: readEmail(wish.email),
    lang: wish.lang,
    subject: t('people.address_subject'),
    paragraphs: [
      t('people.mail_greeting'),
      t('people.address_mail', { name: ctx.actor.name ?? '' }),
      { label: t('people.address_mail_link'), path: pathIn(wish.lang, `/mijn/adressen/link/${secret}`) },
      t('people.mail_code', { code }),
      t('people.mail_until', { minutes: mailedMinutes }),
      t('people.address_not_you'),
    ],
  })
  return id
}

/** The address that a link adds, when the actor asked for it; undefined when it no longer works. */
export async function addressBehind(reader: Reader, secret: string): Promise<string | undefined> {
  const signIn = await openSignIn(reader, hashSecret(secret), reader.actor.person)
  return signIn?.email ?? undefined
}
