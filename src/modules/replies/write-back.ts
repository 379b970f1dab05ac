import { visitor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import type { MailPart } from '../../platform/mail-paragraph.ts'
import type { WrittenMail } from '../../platform/mail/queries.ts'
import type { Refusal } from '../../platform/refusal/refusal.ts'
import { answerLine } from './answer-line.ts'
import { langOf, takerOf, type Desk, type Received } from './desk.ts'
import { messages } from './messages/messages.ts'
import { noteReply } from './queries.ts'

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
  const counts = mail && isRefused !== true
  const about = `${mail?.answers?.id ?? to} ${ctx.now.toISOString().slice(0, 10)}`
  await writeMail(ctx, {
    ...{ to, lang },
    ...(isRefused && { onceKey: `reply refused ${about}` }),
    ...(mail && isTo(mail, to) && aboutMail(mail)),
    ...(counts && mail.names && { names: { ...mail.names, otherwise: null } }),
    subject: counts ? `Re: ${mail.subject.replace(/^Re: /, '')}` : wordsOf(messages, lang)('replies.subject'),
    paragraphs: [
      ...(counts ? [answerLine(lang)] : []),
      ...paragraphs.map(part =>
        typeof part === 'object' && 'label' in part ? { ...part, path: pathIn(lang, part.path) } : part,
      ),
    ],
  })
}

function aboutMail({ id, thread, person, answers }: WrittenMail) {
  return { thread: thread ?? id, ...(person !== null && { person }), ...(answers && { answers }) }
}

/**
 * Says why a reply does not count and where to go. Of a forged one hears only who got the mail that it answers; links that act
 * go to nobody else.
 */
export async function sendBack(desk: Desk, { message, proof, mail }: Received, why: Refusal): Promise<void> {
  const { house, sentence } = desk
  const lang = langOf(mail)
  const t = wordsOf(messages, lang)
  const to = proof === 'forged' ? mail?.to : mail || proof === 'proven' ? message.from : null
  const answers = mail?.answers?.id ?? null
  const path =
    mail && to && answers && isTo(mail, to) ? await takerOf(desk, mail)?.pathTo(house, answers) : '/'
  await house.transact(visitor, async ctx => {
    const isNew = await noteReply(ctx, { key: message.key, answers })
    if (!isNew || !to) return
    const because = `${t('replies.refused')} ${sentence(lang, why.code, why.details)}`
    const paragraphs = [because, { label: t('replies.go_there'), path: path ?? '/' }]
    await writeBack(ctx, { mail, to, lang, paragraphs, isRefused: true })
  })
}

function isTo(mail: WrittenMail, to: string): boolean {
  return mail.to.toLowerCase() === to.toLowerCase()
}
