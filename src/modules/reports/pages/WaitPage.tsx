import type { View } from '../../../platform/http/view.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, Heading, LinkButton } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { tablePath, type Table } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import { reportPath } from '../report.ts'

interface WaitPageProps {
  view: View
  table: Table
  mayWrite: boolean
}

/** Before the end: when the report comes. */
export function WaitPage({ view, table, mayWrite }: WaitPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('reports.title', { title: table.title })
  return (
    <Shell
      view={view}
      title={title}
      trail={[{ text: table.title, path: tablePath(table) }]}
      live={table.id}
      noindex
    >
      <Heading level={1} text={title} />
      <EmptyState title={t('reports.not_yet')} text={whenText(view, table)}>
        {mayWrite ? (
          <LinkButton href={view.href(`${reportPath(table)}/schrijven`)} text={t('reports.write')} />
        ) : (
          <LinkButton href={view.href(tablePath(table))} text={t('reports.to_table')} />
        )}
      </EmptyState>
    </Shell>
  )
}

function whenText(view: View, { state, startsAt }: Table): string {
  const t = wordsOf(messages, view.lang)
  if (state === 'cancelled') return t('reports.never')
  if (state === 'live' || startsAt === null) return t('reports.at_the_end')
  return t('reports.after', { when: formatMoment(view.lang, startsAt) })
}
