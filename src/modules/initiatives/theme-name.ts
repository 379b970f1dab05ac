import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { messages } from './messages/messages.ts'
import type { Theme } from './themes.ts'

/** A theme as the screen says it. */
export function themeName(lang: Lang, theme: Theme): string {
  return wordsOf(messages, lang)(`initiatives.theme.${theme}`)
}
