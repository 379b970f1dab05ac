import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'

const known = ['case', 'member', 'members', 'mail', 'mails', 'reports', 'hidden', 'profile'] as const

/** What was looked at in words, or the name of what was changed. */
export function whatText(view: View, what: string): string {
  const one = known.find(name => name === what)
  return one === undefined ? what : wordsOf(messages, view.lang)(`moderation.looked_${one}`)
}
