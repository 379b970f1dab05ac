import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link, MapView, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Place } from '../place.ts'
import type { PlaceOnMap } from '../queries.ts'

interface PlaceMapProps {
  view: View
  place: Place
  /** The places drawn on it. */
  inside: readonly PlaceOnMap[]
  /** Path of the GeoJSON; the boundaries only when left out. */
  src?: string | undefined
  /** Path of the page that has all of a richer `src` as a list. */
  list?: string | undefined
}

/** The boundaries of a place and of the places in it; the list below it says the same. */
export function PlaceMap({
  view,
  place,
  inside,
  src = `/plekken/${place.code}/grenzen.json`,
  list,
}: PlaceMapProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <MapView
      assets={view.asset}
      src={view.href(src)}
      label={t('places.map', { name: place.name })}
      texts={mapTexts(view)}
      twin={inside.length > 12 ? t('places.map_twin') : undefined}
      attribution={t('places.source')}
    >
      {inside.length === 0 ? (
        <Paragraph text={t('places.no_children', { name: place.name })} />
      ) : (
        <ul class="kp-plain-list" role="list">
          {inside.map(child => (
            <li>
              <Link href={view.href(`/${child.path}`)} text={child.name} />
            </li>
          ))}
        </ul>
      )}
      {list === undefined ? '' : <Link href={view.href(list)} text={t('places.map_list')} />}
    </MapView>
  )
}

/** What the buttons and the help of a map say. */
export function mapTexts(view: View) {
  const t = wordsOf(messages, view.lang)
  return {
    zoomIn: t('places.zoom_in'),
    zoomOut: t('places.zoom_out'),
    touchHelp: t('places.touch_help'),
    wheelHelp: t('places.wheel_help'),
    macWheelHelp: t('places.mac_wheel_help'),
  }
}
