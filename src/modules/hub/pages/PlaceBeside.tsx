import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Stack } from '../../../ui/index.ts'
import { PlaceMap } from '../../places/index.ts'
import { PromisesOfPlace } from '../../promises/index.ts'
import { LinksBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { PlaceNews } from '../place-news.ts'
import { PlaceChanges } from './PlaceChanges.tsx'
import { PlaceConnectors } from './PlaceConnectors.tsx'

interface PlaceBesideProps {
  view: View
  news: PlaceNews
  beside: Beside
}

/** What stands beside the lists of a place: its map, what was promised, who connects, what changed. */
export function PlaceBeside({ view, news, beside }: PlaceBesideProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place } = news
  const path = `/${place.path}`
  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <Heading level={2} look={3} text={t('hub.map')} />
        <PlaceMap
          view={view}
          place={place}
          inside={news.drawn}
          src={`${path}/initiatieven/kaart.json`}
          list={`${path}/initiatieven`}
        />
      </Stack>
      <PromisesOfPlace view={view} promises={news.promises} path={path} />
      <PlaceConnectors view={view} news={news} />
      <PlaceChanges view={view} changes={news.changes} />
      <LinksBeside view={view} beside={beside} />
    </Stack>
  )
}
