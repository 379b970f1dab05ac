import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { stateOf, type WrittenMail } from '../outbox.ts'

/** When a mail was sent, or why it was not. */
export function MailState({ view, mail }: { view: View; mail: WrittenMail }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (mail.sentAt !== null) return moment(view, mail.sentAt)
  const said = { sent: 'notices.sent', waiting: 'notices.sent_no', unsure: 'notices.sent_unsure' } as const
  const state = stateOf(mail)
  return <span safe>{t(state === 'given_up' ? 'notices.sent_never' : said[state])}</span>
}
