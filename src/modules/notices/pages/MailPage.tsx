import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, DefinitionList, Stack } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { stateOf, type OutboxMail } from '../outbox.ts'
import { MailState } from './MailState.tsx'
import { MailText } from './MailText.tsx'

/** One mail as its reader gets it, so that an operator can pass it on. */
export function MailPage({ view, mail }: { view: View; mail: OutboxMail }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const state = stateOf(mail)
  const trail = [
    { text: t('notices.manage'), path: '/beheer' },
    { text: t('notices.outbox'), path: '/beheer/post' },
  ]
  return (
    <PrivatePage view={view} title={mail.subject} trail={trail}>
      <DefinitionList
        items={[
          { term: t('notices.to'), text: mail.to },
          { term: t('notices.when'), content: moment(view, mail.writtenAt) },
          { term: t('notices.sent'), content: <MailState view={view} mail={mail} /> },
        ]}
      />
      {state === 'waiting' || state === 'unsure' ? (
        <Stack gap="sm">
          {mail.paragraphs.map(paragraph => (
            <MailText origin={view.origin} paragraph={paragraph} />
          ))}
        </Stack>
      ) : (
        <Alert
          kind="info"
          text={t(state === 'sent' ? 'notices.sent_hidden' : 'notices.given_up_hidden')}
          live="none"
        />
      )}
    </PrivatePage>
  )
}
