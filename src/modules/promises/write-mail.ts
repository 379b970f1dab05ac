import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { MailParagraph } from '../../platform/mail-paragraph.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { hashToken, newToken, type Address } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import { answers } from './open-link.ts'
import { noonOf, pathOf, type MadePromise } from './promise.ts'
import { addLink } from './queries/asks.ts'
import type { Round } from './rounds.ts'

export interface RoundMail {
  readonly promise: MadePromise
  readonly address: Address
  readonly round: Exclude<Round, 'escalated'>
}

/** Reminds who promised something, or asks what became of it: each answer is a link that needs no sign-in. */
export async function mailRound(ctx: Ctx, { promise, address, round }: RoundMail): Promise<void> {
  const { person, email, lang } = address
  const t = wordsOf(messages, lang)
  const { what: title, id, dueDay } = promise
  const secret = newToken()
  await addLink(ctx, hashToken(secret), { promise: id, person })
  const day = formatDay(lang, noonOf(dueDay))
  const link = (word: string) => pathIn(lang, `/toezegging/${secret}/${word}`)
  const isPast = round === 'due' || round === 'again'
  const ways: MailParagraph[] = [
    { label: t('promises.answer_kept'), path: link(answers.kept) },
    { label: t('promises.answer_changed'), path: link(answers.changed) },
    { label: t('promises.answer_broken'), path: link(answers.broken) },
  ]
  await writeMail(ctx, {
    ...{ to: email, person, lang, thread: `promise ${id}` },
    names: { thing: { kind: 'promise', id }, otherwise: null },
    subject: t(isPast ? 'promises.mail_asks' : 'promises.mail_reminds', { title }),
    onceKey: `promise ${id} ${dueDay} ${round} ${person}`,
    paragraphs: [
      t(`promises.mail_${round}`, { title, day }),
      ...(isPast ? [t('promises.mail_how')] : [t('promises.mail_early')]),
      ...ways,
      { label: t('promises.mail_look'), path: pathIn(lang, pathOf(promise)) },
    ],
  })
}
