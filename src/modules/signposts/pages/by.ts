import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'
import type { Quote } from '../quote.ts'

/** By whom it was said, as far as the speaker allows; that it is only heard as long as that is so. */
export function byOf(lang: Lang, { name, state }: Pick<Quote, 'name' | 'state'>): string {
  if (state === 'heard') return wordsOf(messages, lang)('signposts.heard')
  return name ?? ''
}
