import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { driveName } from '../strength-words.ts'
import type { Drive } from '../strengths.ts'

/** What the reader and somebody else both want: something to begin talking about. Nothing when that is nothing. */
export function BothWant({ view, shared }: { view: View; shared: readonly Drive[] }): JSX.Element {
  if (shared.length === 0) return ''
  const drives = shared.map(drive => driveName(view.lang, drive)).join(', ')
  return <Paragraph text={wordsOf(messages, view.lang)('people.both_want', { drives })} />
}
