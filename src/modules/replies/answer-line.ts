import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { MailPart } from '../../platform/mail-paragraph.ts'
import { messages } from './messages/messages.ts'
import { mark } from './own-words.ts'

/** The first line of a mail that can be answered: the answer is written above it. */
export function answerLine(lang: Lang): MailPart {
  return { whenRead: [`${mark.begin} ${wordsOf(messages, lang)('replies.line')} ${mark.end}`] }
}
