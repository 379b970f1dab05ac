import type { Lang } from '../../platform/i18n/words.ts'
import type { AnswerWish } from './answer-question.ts'
import type { QuestionWish } from './ask-question.ts'

/** A question or an answer that waits until the e-mail address is confirmed. */
export type NewDraft = { readonly email: string; readonly name: string; readonly lang: Lang } & (
  | { readonly kind: 'question'; readonly wish: QuestionWish }
  | { readonly kind: 'answer'; readonly wish: AnswerWish }
)

/** Its id is that of the sign-in that was mailed with it. */
export type Draft = NewDraft & { readonly id: string }

/** How long the mailed link publishes; for signing in it works as long as any other. */
export const draftDays = 7
