import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { SuggestList } from '../../../ui/index.ts'
import type { Hit } from '../find-documents.ts'
import { messages } from '../messages/messages.ts'

/** What fits what is being typed, as a list to choose from. */
export function SearchHints({ view, hits }: { view: View; hits: readonly Hit[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const items = hits.map(({ path, title, kind, place }) => ({
    href: view.href(path),
    text: title,
    note: place === null ? t(`search.${kind}`) : `${t(`search.${kind}`)}, ${place}`,
  }))
  return (
    <SuggestList label={t('search.hints')} status={t('search.found', { count: hits.length })} items={items} />
  )
}
