import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { readableCode } from '../../platform/short-code.ts'
import { pathOfCode } from './code.ts'
import { keptDays, type Asks } from './invitation.ts'
import { messages } from './messages/messages.ts'
import type { Subject } from './subject.ts'

interface Mailed {
  readonly id: string
  readonly code: string
  readonly email: string | null
  readonly name: string
  readonly asks: Asks
  readonly message: string
  readonly lang: Lang
}

/** Writes to each who has an address: who invites, for what, and how to say no for good. */
export async function mailInvitations(ctx: Ctx, subject: Subject, made: readonly Mailed[]): Promise<void> {
  for (const { id, code, email, name, asks, message, lang } of made) {
    if (email === null) continue
    const t = wordsOf(messages, lang)
    const inviter = ctx.actor.name ?? t('invitations.somebody')
    const path = pathIn(lang, pathOfCode(code))
    await writeMail(ctx, {
      ...{ to: email, lang, onceKey: `invitation ${id}` },
      subject: t('invitations.mail_subject', { inviter, title: subject.title }),
      paragraphs: [
        name === '' ? t('invitations.mail_hello') : t('invitations.mail_hello_name', { name }),
        t(`invitations.mail_asks_${asks}`, { inviter, title: subject.title }),
        ...(message === '' ? [] : [t('invitations.mail_message', { inviter, message })]),
        { label: t('invitations.mail_link'), path },
        t('invitations.mail_code', { code: readableCode(code) }),
        t('invitations.mail_free', { count: keptDays }),
        { label: t('invitations.mail_decline'), path: `${path}/vergeet` },
      ],
    })
  }
}
