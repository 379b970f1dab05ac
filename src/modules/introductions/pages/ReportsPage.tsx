import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, EmptyState } from '../../../ui/index.ts'
import { FurtherPages, PrivatePage } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Report } from '../queries/reports.ts'

interface ReportsPageProps {
  view: View
  reports: readonly Report[]
  isFurther: boolean
  next: string | undefined
}

/** The requests that were reported, for moderators: what was written, without names. */
export function ReportsPage({ view, reports, isFurther, next }: ReportsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('introductions.reports_title')}
      lead={t('introductions.reports_lead')}
      trail={[{ text: t('introductions.manage'), path: '/beheer' }]}
    >
      {reports.length === 0 ? (
        <EmptyState title={t('introductions.reports_none')} text={t('introductions.reports_none_text')} />
      ) : (
        <CardList
          layout="list"
          items={reports.map(({ subject, reason, reportedAt }) => (
            <Card title={subject} level={2} text={reason} meta={moment(view, reportedAt)} />
          ))}
        />
      )}
      <FurtherPages view={view} path="/beheer/kennismakingen" isFurther={isFurther} next={next} />
    </PrivatePage>
  )
}
