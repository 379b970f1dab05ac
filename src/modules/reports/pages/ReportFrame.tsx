import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { tablePath, type Table } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'

interface ReportFrameProps {
  view: View
  table: Table
  title: string
  /** Where the way back leads; left out: to the report. */
  back?: string
}

/** A page that does one thing with a report, with the way back. */
export function ReportFrame({
  view,
  table,
  title,
  back,
  children,
}: PropsWithChildren<ReportFrameProps>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = tablePath(table)
  return (
    <Shell
      view={view}
      title={`${title}: ${table.title}`}
      trail={[{ text: table.title, path: back ?? path }]}
      noindex
    >
      <Heading level={1} text={title} />
      {children}
      <p>
        <Link href={view.href(back ?? `${path}/verslag`)} text={t('reports.to_report')} />
      </p>
    </Shell>
  )
}
