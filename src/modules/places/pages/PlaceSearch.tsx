import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { SearchField } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'

/** Finds a place by name or postcode, while typing and without scripts. */
export function PlaceSearch({ view, value }: { view: View; value?: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <SearchField
      id="plek"
      action={view.href('/plekken/zoek')}
      label={t('places.find_label')}
      hint={t('places.find_hint')}
      button={t('places.find_button')}
      suggest={view.href('/plekken/hints')}
      value={value}
    />
  )
}
