import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import type { WrittenMail } from '../../platform/mail/queries.ts'
import type { MailPart } from '../../platform/mail-paragraph.ts'
import { answerLine } from './answer-line.ts'
import { messages } from './messages/messages.ts'

interface Back {
  /** What was answered; undefined when that is not known. */
  readonly mail: WrittenMail | undefined
  readonly to: string
  readonly lang: Lang
  readonly paragraphs: readonly MailPart[]
  /** That a reply does not count is said once a day for each thing that is answered. */
  readonly isRefused?: boolean
}

/** Answers a reply. What counted can be answered again. */
export async function writeBack(ctx: Ctx, { mail, to, lang, paragraphs, isRefused }: Back): Promise<void> {
  const t = wordsOf(messages, lang)
  const isOwn = mail?.to.toLowerCase() === to.toLowerCase()
  const counts = mail && isRefused !== true
  const about = `${mail?.answers?.id ?? to} ${ctx.now.toISOString().slice(0, 10)}`
  await writeMail(ctx, {
    ...{ to, lang },
    ...(isRefused && { onceKey: `reply refused ${about}` }),
    ...(mail && isOwn ? aboutMail(mail) : {}),
    ...(counts && mail.names && { names: { ...mail.names, otherwise: null } }),
    subject: counts ? `Re: ${mail.subject.replace(/^Re: /, '')}` : t('replies.subject'),
    paragraphs: [
      ...(mail?.answers && isOwn ? [answerLine(lang)] : []),
      ...paragraphs.map(part =>
        typeof part === 'object' && 'label' in part ? { ...part, path: pathIn(lang, part.path) } : part,
      ),
    ],
  })
}

function aboutMail({ id, thread, person, answers }: WrittenMail) {
  return {
    thread: thread ?? id,
    ...(person !== null && { person }),
    ...(answers && { answers }),
  }
}
