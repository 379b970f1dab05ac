import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { claimDays } from './claim.ts'
import { messages } from './messages/messages.ts'
import type { Organisation } from './organisation.ts'
import { claimAddressOf } from './queries/contacts.ts'

interface MailedClaim {
  readonly organisation: Organisation
  readonly wish: { readonly lang: Lang; readonly role: string }
  readonly secret: string
  readonly code: string
}

/** Mails whoever reads the mail of the organisation; nothing when it has no address. */
export async function mailClaim(ctx: Ctx, { organisation, wish, secret, code }: MailedClaim): Promise<void> {
  const to = await claimAddressOf(ctx, organisation.id)
  if (to === null) return
  const t = wordsOf(messages, wish.lang)
  const about = { organisation: organisation.name, name: ctx.actor.name ?? '', role: wish.role }
  await writeMail(ctx, {
    ...{ to, lang: wish.lang, subject: t('organisations.claim_mail_subject', about) },
    paragraphs: [
      t('organisations.claim_mail_greeting'),
      t('organisations.claim_mail_who', about),
      t('organisations.claim_mail_what', about),
      { label: t('organisations.claim_mail_link'), path: pathIn(wish.lang, `/claim/${secret}`) },
      t('organisations.claim_mail_code', { code: `${code.slice(0, 3)} ${code.slice(3)}` }),
      t('organisations.claim_mail_until', { days: claimDays }),
    ],
  })
}
