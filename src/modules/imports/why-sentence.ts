import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { Why } from './import.ts'
import { messages } from './messages/messages.ts'

/** A reason or a remark about a row as a sentence. */
export function whySentence(lang: Lang, { code, column = '', text = '', row = 0 }: Why): string {
  return wordsOf(messages, lang)(`imports.why.${code}`, { column, text, row: String(row) })
}
