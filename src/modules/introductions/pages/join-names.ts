import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'

/** "Anna" or "Anna en Bram"; "een deelnemer" for who left. */
export function joinNames(view: View, names: readonly string[]): string {
  const t = wordsOf(messages, view.lang)
  const [one, other] = names
  if (one === undefined) return t('introductions.somebody')
  return other === undefined ? one : t('introductions.two_names', { one, other })
}
