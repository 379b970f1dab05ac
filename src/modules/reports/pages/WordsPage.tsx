import { typed, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Checkbox,
  EmptyState,
  Form as FormTag,
  FormActions,
  Paragraph,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import type { Quote } from '../../signposts/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import type { Table } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import { correctableUntil, isFinal } from '../report.ts'
import { QuoteList } from './QuoteList.tsx'
import { ReportFrame } from './ReportFrame.tsx'

interface WordsPageProps {
  view: View
  table: Table
  quotes: readonly Quote[]
  /** What was typed and refused. */
  form?: Form | undefined
  path: string
  back: string
  isGuest: boolean
}

/** What somebody said at a table, to word it differently for three days; after that only to read. */
export function WordsPage(props: WordsPageProps): JSX.Element {
  const { view, table, quotes, back, isGuest } = props
  const t = wordsOf(messages, view.lang)
  const until = correctableUntil(table)
  const isOver = isFinal(table, view.now)
  return (
    <ReportFrame
      view={view}
      table={table}
      title={t(isGuest ? 'reports.guest_words_title' : 'reports.words_title')}
      back={back}
    >
      {until ? (
        <Paragraph
          kind="lead"
          text={t(isOver ? 'reports.final_since' : 'reports.words_until', {
            at: formatMoment(view.lang, until),
          })}
        />
      ) : (
        ''
      )}
      {quotes.length === 0 ? (
        <EmptyState title={t('reports.no_words')} text={t('reports.no_words_text')} />
      ) : isOver ? (
        <QuoteList view={view} label={t('reports.words_title')} quotes={quotes} />
      ) : (
        <Stack gap="lg">
          {quotes.map(quote => (
            <WordsForm {...props} quote={quote} />
          ))}
        </Stack>
      )}
    </ReportFrame>
  )
}

function WordsForm({ view, quote, form, path }: WordsPageProps & { quote: Quote }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const own = form && typed(form, 'quote') === quote.id ? form : undefined
  const field = `body-${quote.id}`
  return (
    <FormTag
      action={view.href(path)}
      hidden={{ quote: quote.id, version: String(quote.version) }}
      errors={own && formErrors(view, own, messages)}
      label={quote.body.slice(0, 60)}
    >
      <TextArea
        name="body"
        id={field}
        label={t('reports.words_label')}
        value={own ? typed(own, 'body') : quote.body}
        maxlength={500}
        error={own && fieldErrors(view, own, messages)['body']}
      />
      <Checkbox
        name="named"
        id={`named-${quote.id}`}
        label={t('reports.words_named')}
        checked={quote.isNamed}
      />
      <FormActions>
        <Button text={t('reports.save')} name="doe" value="bewaren" context={quote.body.slice(0, 40)} />
        <Button
          kind="secondary"
          text={t('reports.take_back')}
          name="doe"
          value="terugnemen"
          context={quote.body.slice(0, 40)}
        />
      </FormActions>
    </FormTag>
  )
}
