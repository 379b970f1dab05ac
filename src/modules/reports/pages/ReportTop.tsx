import { formatMoment } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, LinkButton, Paragraph, Row } from '../../../ui/index.ts'
import { cardsPath } from '../../signposts/index.ts'
import { messages } from '../messages/messages.ts'
import { correctableUntil, reportPath } from '../report.ts'
import type { ShownReport } from '../show-report.ts'

interface ReportStandingProps {
  view: View
  shown: ShownReport
}

/** When it was, and whether it may still change. */
export function ReportStanding({ view, shown: { table, isFinal } }: ReportStandingProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const until = correctableUntil(table)
  const at = until && formatMoment(view.lang, until)
  return (
    <>
      {table.beganAt ? (
        <Paragraph kind="lead" text={t('reports.held', { when: formatMoment(view.lang, table.beganAt) })} />
      ) : (
        ''
      )}
      {at ? (
        <Row>
          <Badge
            kind={isFinal ? 'positive' : 'info'}
            text={t(isFinal ? 'reports.is_final' : 'reports.is_fresh')}
          />
          <span class="kp-meta" safe>
            {t(isFinal ? 'reports.final_since' : 'reports.correct_until', { at })}
          </span>
        </Row>
      ) : (
        ''
      )}
    </>
  )
}

interface ReportTasksProps {
  view: View
  shown: ShownReport
  /** Where one corrects the own words; null when nobody does any more. */
  correctPath: string | null
}

/** What the reader can add to a report. */
export function ReportTasks({ view, shown, correctPath }: ReportTasksProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, mayWrite, mayReadCards } = shown
  if (!mayWrite && !mayReadCards && correctPath === null) return ''
  return (
    <div class="kp-actions">
      {mayWrite ? (
        <LinkButton href={view.href(`${reportPath(table)}/schrijven`)} text={t('reports.write')} />
      ) : (
        ''
      )}
      {correctPath === null ? (
        ''
      ) : (
        <LinkButton kind="secondary" href={view.href(correctPath)} text={t('reports.correct')} />
      )}
      {mayReadCards ? (
        <LinkButton kind="secondary" href={view.href(cardsPath(table))} text={t('reports.read_cards')} />
      ) : (
        ''
      )}
    </div>
  )
}
