import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { stateOf, type OutboxMail } from '../outbox.ts'

/** When a mail was sent, or why it was not. */
export function MailState({ view, mail }: { view: View; mail: OutboxMail }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (mail.sentAt !== null) return moment(view, mail.sentAt)
  return <span safe>{t(stateOf(mail) === 'waiting' ? 'notices.sent_no' : 'notices.sent_never')}</span>
}
