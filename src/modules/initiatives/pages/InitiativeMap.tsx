import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { MapView, Table } from '../../../ui/index.ts'
import { mapTexts } from '../../places/index.ts'
import { pathOf } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { InitiativeList } from '../show-list.ts'
import { confirmedText } from './confirmed-text.ts'

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
            confirmedText(view.lang, listed),
            `${listed.point.latitude}, ${listed.point.longitude}`,
          ])}
        />
      )}
    </MapView>
  )
}
