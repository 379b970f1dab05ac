import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { SuggestList } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { FoundPlace } from '../queries.ts'
import { whereIs } from './FindPage.tsx'

/** The list under the search field while typing. */
export function PlaceHints({ view, found }: { view: View; found: readonly FoundPlace[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <SuggestList
      label={t('places.find_label')}
      status={found.length === 0 ? t('places.hints_none') : t('places.found', { count: found.length })}
      items={found.map(place => ({
        href: view.href(`/${place.path}`),
        text: place.name,
        note: whereIs(view, place),
      }))}
    />
  )
}
