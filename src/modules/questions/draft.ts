import type { Lang } from '../../platform/i18n/words.ts'
import type { AnswerWish } from './answer-question.ts'
import type { QuestionWish } from './ask-question.ts'

/** A question or an answer that waits until the e-mail address is confirmed. */
export type NewDraft = { readonly email: string; readonly name: string; readonly lang: Lang } & (
  | { readonly kind: 'question'; readonly wish: QuestionWish }
  | { readonly kind: 'answer'; readonly wish: AnswerWish }
)

export type Draft = NewDraft & { readonly id: string }

export const draftDays = 7
export const mostDraftsPerHour = 5
