import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { MailPart } from '../../platform/mail-paragraph.ts'
import type { Reply } from '../../platform/mail/reply.ts'
import { may } from '../../platform/rights.ts'
import { questionWith } from './load-question.ts'
import { messages } from './messages/messages.ts'
import { questionsWith } from './queries/questions.ts'
import { pathOf } from './question.ts'
import { questionRights } from './rights.ts'

/** Words to a letter may be meant for nobody else: they go back, with what can be done. */
export async function offerDeeds(
  ctx: Ctx,
  _house: House,
  { id, text, lang }: Reply,
): Promise<readonly MailPart[]> {
  const question = await questionWith(ctx, id)
  const t = wordsOf(messages, lang)
  const path = pathOf(question)
  const mayClose = may(questionRights, { actor: ctx.actor, action: 'close', thing: question }) === null
  return [
    t('questions.reply_yours', { title: question.title }),
    text,
    { label: t('questions.reply_helped'), path },
    ...(mayClose ? [{ label: t('questions.reply_close'), path: `${path}/afronden` }] : []),
  ]
}

/** The page of a question, whoever asks. */
export async function pathOfQuestion(house: House, id: string | undefined): Promise<string> {
  const [question] = id === undefined ? [] : await questionsWith(house.reader(system), [id])
  return question ? pathOf(question) : '/'
}
