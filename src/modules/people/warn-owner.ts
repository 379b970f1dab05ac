import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { messages } from './messages/messages.ts'
import { allAddressesOf } from './queries/addresses.ts'

/** What changed about how somebody signs in. */
export type WayChange =
  'address_added' | 'address_removed' | 'passkey_added' | 'passkey_removed' | OtherChange
type OtherChange = 'identity_added' | 'identity_removed' | 'account_merged'

/** Mails the owner what was changed, so that nobody else does it unseen. To be called before an address goes. */
export async function warnOwner(ctx: Ctx, person: string, change: WayChange): Promise<void> {
  const [address] = await allAddressesOf(ctx, [person])
  if (!address) return
  const { email, lang } = address
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    to: email,
    lang,
    subject: t('people.warn_subject'),
    paragraphs: [
      t('people.mail_greeting'),
      t(`people.warn_${change}`),
      t('people.warn_not_you'),
      { label: t('people.warn_link'), path: pathIn(lang, '/mijn/aanmelden') },
    ],
  })
}
