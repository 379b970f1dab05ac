import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Quotation, Quotations } from '../../../ui/index.ts'
import type { Quote } from '../../signposts/index.ts'
import { messages } from '../messages/messages.ts'

interface QuoteListProps {
  view: View
  /** What they are about, for who cannot see the heading above. */
  label: string
  quotes: readonly Pick<Quote, 'body' | 'name' | 'state'>[]
}

/** Words said at a table, each with the name that its speaker allows. */
export function QuoteList({ view, label, quotes }: QuoteListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (quotes.length === 0) return ''
  return (
    <Quotations
      label={label}
      items={quotes.map(({ body, name, state }) => (
        <Quotation text={body} by={name ?? (state === 'heard' ? t('reports.heard') : undefined)} />
      ))}
    />
  )
}
