import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { MapView, Table } from '../../../ui/index.ts'
import { mapTexts } from '../../places/index.ts'
import { pathOf, unconfirmedSince } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { InitiativeList } from '../show-list.ts'
import type { MapPoint } from '../queries/list.ts'

/** The initiatives on a map: how many in each place, and points; the tables below say the same. */
export function InitiativeMap({ view, list }: { view: View; list: InitiativeList }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, around, points } = list
  const listOf = (path: string) => view.href(`/${path}/initiatieven`)
  return (
    <MapView
      assets={view.asset}
      src={view.href(list.mapPath)}
      label={t('initiatives.map', { place: place.name })}
      texts={mapTexts(view)}
      twin={t('initiatives.map_twin')}
      attribution={t('initiatives.map_source')}
    >
      {around.length === 0 ? (
        ''
      ) : (
        <Table
          caption={t('initiatives.map_areas')}
          columns={[
            { header: t('initiatives.map_place') },
            { header: t('initiatives.map_number'), numeric: true },
          ]}
          rows={around.map(({ name, path, count }) => [{ text: name, href: listOf(path) }, String(count)])}
        />
      )}
      {points.length === 0 ? (
        ''
      ) : (
        <Table
          caption={t('initiatives.map_points')}
          columns={[
            { header: t('initiatives.title') },
            { header: t('initiatives.map_confirmed') },
            { header: t('initiatives.map_point') },
          ]}
          rows={points.map(listed => [
            { text: listed.title, href: view.href(pathOf(listed)) },
            confirmedText(view, listed),
            `${listed.point.latitude}, ${listed.point.longitude}`,
          ])}
        />
      )}
    </MapView>
  )
}

/** What the map says by fading: since when it is right, or was not said to be. */
function confirmedText(view: View, listed: MapPoint): string {
  const t = wordsOf(messages, view.lang)
  const since = unconfirmedSince(listed)
  if (since !== null) return t('initiatives.unconfirmed_since', { day: formatDay(view.lang, since) })
  return listed.confirmedAt === null ? t('initiatives.map_never') : formatDay(view.lang, listed.confirmedAt)
}
