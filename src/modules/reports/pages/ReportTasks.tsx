import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { LinkButton } from '../../../ui/index.ts'
import { cardsPath } from '../../signposts/index.ts'
import { messages } from '../messages/messages.ts'
import { reportPath } from '../report.ts'
import type { ShownReport } from '../show-report.ts'

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
