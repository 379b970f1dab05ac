import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { answerLine } from '../replies/index.ts'
import type { Address } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import type { NewInvitation } from './queries/invitations.ts'
import type { Question } from './question.ts'
import { sayReasonToYou } from './say-reason.ts'

interface Addressed {
  readonly question: Question
  readonly invitation: NewInvitation & { readonly secret: string }
  readonly address: Address
  readonly name: string
  readonly asker: string | null
}

/** Asks one person by mail; the link in it answers without signing in. */
export async function mailInvitation(
  ctx: Ctx,
  { question, invitation, address, name, asker }: Addressed,
): Promise<void> {
  const { lang } = address
  const t = wordsOf(messages, lang)
  const who = asker ?? t('questions.somebody')
  await writeMail(ctx, {
    to: address.email,
    person: address.person,
    lang,
    subject: t('questions.invite_subject', { who, title: question.title }),
    names: { thing: { kind: 'question', id: question.id }, otherwise: null },
    answers: { kind: 'question_invitation', id: invitation.id },
    onceKey: `invitation ${invitation.id}`,
    paragraphs: [
      answerLine(lang),
      t('questions.mail_greeting', { name }),
      t('questions.invite_text', { who }),
      question.title,
      ...(question.explanation === '' ? [] : [question.explanation]),
      `${t('questions.invite_why')} ${sayReasonToYou(lang, invitation.viaKind, invitation.reason)}`,
      { label: t('questions.invite_link'), path: pathIn(lang, `/antwoord/${invitation.secret}`) },
      { whenRead: [t('questions.invite_by_mail')] },
      t('questions.invite_free'),
    ],
  })
}
