import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'
import type { FoundPlace } from '../queries.ts'
import { whereIs } from './FindPage.tsx'

/** The list under the search field while typing. */
export function PlaceHints({ view, found }: { view: View; found: readonly FoundPlace[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const status = found.length === 0 ? t('places.hints_none') : t('places.found', { count: found.length })
  return (
    <div data-status={status}>
      {found.length === 0 ? (
        <p class="kp-meta" safe>
          {status}
        </p>
      ) : (
        <div role="listbox" aria-label={t('places.find_label')}>
          {found.map(place => (
            <a role="option" href={view.href(`/${place.path}`)} tabindex="-1">
              <strong safe>{place.name}</strong> <span safe>{whereIs(view, place)}</span>
            </a>
          ))}
        </div>
      )}
    </div>
  )
}
