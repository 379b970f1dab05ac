import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, Paragraph, Table } from '../../../ui/index.ts'
import { FurtherPages, PrivatePage } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { WrittenMail } from '../outbox.ts'
import { MailState } from './MailState.tsx'

interface OutboxProps {
  view: View
  mails: readonly WrittenMail[]
  isFurther: boolean
  /** Id of the last one shown, when there are more. */
  next: string | undefined
}

/** All mail the site wrote, for operators. */
export function OutboxPage(props: OutboxProps): JSX.Element {
  const { view, mails, isFurther, next } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('notices.outbox')}
      lead={t('notices.outbox_lead')}
      trail={[{ text: t('notices.manage'), path: '/beheer' }]}
    >
      <Paragraph text={t('notices.outbox_by_hand')} />
      {mails.length === 0 ? (
        <EmptyState title={t('notices.outbox_none')} text={t('notices.outbox_none_text')} />
      ) : (
        <MailsTable {...props} />
      )}
      <FurtherPages view={view} path="/beheer/post" isFurther={isFurther} next={next} />
    </PrivatePage>
  )
}

function MailsTable({ view, mails }: OutboxProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('notices.outbox')}
      captionHidden
      wide
      columns={[
        { header: t('notices.subject') },
        { header: t('notices.to') },
        { header: t('notices.when') },
        { header: t('notices.sent') },
      ]}
      rows={mails.map(mail => [
        { text: mail.subject, href: view.href(`/beheer/post/${mail.id}`) },
        mail.to,
        { content: moment(view, mail.writtenAt) },
        { content: <MailState view={view} mail={mail} /> },
      ])}
    />
  )
}
