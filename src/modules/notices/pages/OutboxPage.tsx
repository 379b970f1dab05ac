import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, Heading, Pagination, Paragraph, Table } from '../../../ui/index.ts'
import { moment, Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { OutboxMail } from '../outbox.ts'

interface OutboxProps {
  view: View
  mails: readonly OutboxMail[]
  isFurther: boolean
  /** Id of the last one shown, when there are more. */
  next: string | undefined
}

/** All mail the site wrote, for operators. */
export function OutboxPage(props: OutboxProps): JSX.Element {
  const { view, mails, isFurther, next } = props
  const t = wordsOf(messages, view.lang)
  const path = view.href('/beheer/post')
  return (
    <Shell
      view={view}
      title={t('notices.outbox')}
      trail={[{ text: t('notices.manage'), path: '/beheer' }]}
      noindex
    >
      <Heading level={1} text={t('notices.outbox')} />
      <Paragraph kind="lead" text={t('notices.outbox_lead')} />
      <Paragraph text={t('notices.outbox_by_hand')} />
      {mails.length === 0 ? (
        <EmptyState title={t('notices.outbox_none')} text={t('notices.outbox_none_text')} />
      ) : (
        <MailsTable {...props} />
      )}
      <Pagination
        label={t('notices.pages')}
        previous={isFurther ? { href: path, text: t('notices.first') } : undefined}
        next={next === undefined ? undefined : { href: `${path}?voor=${next}`, text: t('notices.older') }}
      />
    </Shell>
  )
}

function MailsTable({ view, mails }: OutboxProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('notices.outbox')}
      captionHidden
      columns={[
        { header: t('notices.subject') },
        { header: t('notices.to') },
        { header: t('notices.when') },
        { header: t('notices.sent') },
      ]}
      rows={mails.map(({ id, subject, to, writtenAt, sentAt }) => [
        { text: subject, href: view.href(`/beheer/post/${id}`) },
        to,
        { content: moment(view, writtenAt) },
        sentAt === null ? t('notices.sent_no') : { content: moment(view, sentAt) },
      ])}
    />
  )
}
