import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { Reply, ReplyTaker } from '../../platform/mail/reply.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { answerQuestion } from './answer-question.ts'
import { questionWith } from './load-question.ts'
import { messages } from './messages/messages.ts'
import { offerDeeds, pathOfQuestion } from './offer-deeds.ts'
import { invitationWith } from './queries/invitations.ts'
import { pathOf } from './question.ts'
import { AnswerForm } from './question-form.ts'

/** What is answered to the mail that asks for an answer, and to the letter that says that there is one. */
export const questionReplies: readonly ReplyTaker[] = [
  {
    kind: 'question_invitation',
    take: answerInvitation,
    pathTo: async (house, id) => pathOfQuestion(house, (await invitationWith(house, id))?.question),
  },
  { kind: 'question', take: offerDeeds, pathTo: pathOfQuestion },
]

/** As on the page behind the link of that mail. */
async function answerInvitation(ctx: Ctx, _house: House, { id, text, lang }: Reply) {
  const invitation = await invitationWith(ctx, id)
  if (!invitation) throw new Refusal('gone', 'questions.link_ended')
  const { data: answer, error } = AnswerForm.safeParse({ body: text })
  if (error) throw new Refusal('invalid', error.issues[0]?.message ?? 'questions.answer_missing')
  const { body, role } = answer
  await answerQuestion(ctx, { question: invitation.question, body, role, references: [] })
  const question = await questionWith(ctx, invitation.question)
  const t = wordsOf(messages, lang)
  return [
    t('questions.reply_thanks', { title: question.title }),
    body,
    { label: t('questions.reply_look'), path: pathOf(question) },
  ]
}
