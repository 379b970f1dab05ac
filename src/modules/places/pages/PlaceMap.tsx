import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link, MapView, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Place } from '../place.ts'

interface PlaceMapProps {
  view: View
  place: Place
  /** The places drawn on it. */
  children: readonly Place[]
}

/** The boundaries of a place and of the places in it; the list below it says the same. */
export function PlaceMap({ view, place, children }: PlaceMapProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <MapView
      assets={view.asset}
      src={view.href(`/plekken/${place.code}/grenzen.json`)}
      label={t('places.map', { name: place.name })}
      twin={t('places.map_twin')}
      attribution={t('places.source')}
      zoomIn={t('places.zoom_in')}
      zoomOut={t('places.zoom_out')}
    >
      {children.length === 0 ? (
        <Paragraph text={t('places.no_children', { name: place.name })} />
      ) : (
        <ul class="kp-columns-list" role="list">
          {children.map(child => (
            <li>
              <Link href={view.href(`/${child.path}`)} text={child.name} />
            </li>
          ))}
        </ul>
      )}
    </MapView>
  )
}
