import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { reportPath } from '../report.ts'
import type { ShownSignpost } from '../show-signpost.ts'
import { PromiseLines } from './PromiseLines.tsx'
import { QuoteList } from './QuoteList.tsx'
import { handsText } from './ToldSignposts.tsx'

interface PartProps {
  view: View
  shown: ShownSignpost
}

/** The words it was distilled from, and the table. */
export function Origin({ view, shown: { quotes, hands, table } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('reports.quotes')} />
      {quotes.length === 0 ? (
        <Paragraph text={t('reports.no_quotes')} />
      ) : (
        <QuoteList view={view} label={t('reports.quotes')} quotes={quotes} />
      )}
      {hands ? <Paragraph kind="small" text={handsText(view, hands)} /> : ''}
      {table ? (
        <p>
          <Link href={view.href(reportPath(table))} text={t('reports.of_table', { title: table.title })} />
        </p>
      ) : (
        ''
      )}
    </Stack>
  )
}

export function Promised({ view, shown: { promises, names } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('reports.promises')} />
      {promises.length === 0 ? (
        <Paragraph text={t('reports.no_promises')} />
      ) : (
        <PromiseLines view={view} promises={promises} names={names} />
      )}
    </Stack>
  )
}
