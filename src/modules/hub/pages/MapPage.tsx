import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Columns, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { PlaceSearch } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import type { LivelyCountry, LivelyGemeente } from '../lively-country.ts'
import { messages } from '../messages/messages.ts'
import { CountryMap } from './CountryMap.tsx'

/** All municipalities on the map, and the same in a list. */
export function MapPage({ view, country }: { view: View; country: LivelyCountry }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('hub.map_title')
  const provinces = Object.entries(
    Object.groupBy(country.gemeenten, ({ provincie }) => provincie ?? t('hub.map_elsewhere')),
  ).sort(([one], [other]) => one.localeCompare(other, view.lang))
  return (
    <Shell view={view} title={title} trail={[]}>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('hub.map_lead')} />
      <PlaceSearch view={view} />
      <CountryMap view={view} country={country} />
      <Stack id="lijst">
        <Heading level={2} text={t('hub.map_list_title')} />
        <Columns>
          {provinces.map(([name, gemeenten = []]) => (
            <div>
              <Heading level={3} look={4} text={name} />
              <Gemeenten view={view} gemeenten={gemeenten} />
            </div>
          ))}
        </Columns>
      </Stack>
    </Shell>
  )
}

function Gemeenten({ view, gemeenten }: { view: View; gemeenten: readonly LivelyGemeente[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <ul class="kp-plain-list" role="list">
      {gemeenten.map(({ name, path, count }) => (
        <li>
          <Link
            href={view.href(`/${path}`)}
            text={count === 0 ? name : t('hub.map_gemeente', { name, count })}
          />
        </li>
      ))}
    </ul>
  )
}
