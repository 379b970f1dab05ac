import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'

/** What a form says when it brings back what was typed earlier. */
export function draftTexts(lang: Lang) {
  const t = wordsOf(messages, lang)
  return { restored: t('questions.draft_restored'), discard: t('questions.draft_discard') }
}
