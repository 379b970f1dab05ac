import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Columns, Heading, LinkButton, Paragraph, Row, SearchField, Stack } from '../../../ui/index.ts'
import { PlaceBudgets } from '../../budgets/index.ts'
import { ConfirmedSentence } from '../../listings/index.ts'
import { kindOf } from '../../places/index.ts'
import { Shell, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { PlaceNews } from '../place-news.ts'
import { PlaceBeside } from './PlaceBeside.tsx'
import { PlaceTogether } from './PlaceTogether.tsx'
import { PlaceCoalitions, PlaceInitiatives, PlaceQuestions, PlaceTables } from './PlaceLists.tsx'

interface PlacePageProps {
  view: View
  news: PlaceNews
  beside: Beside
}

/** Everything that is going on in one place, what matters most first. */
export function PlacePage({ view, news, beside }: PlacePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, line } = news
  const path = `/${place.path}`
  return (
    <Shell
      view={view}
      title={place.name}
      description={t('hub.place_description', { name: place.name })}
      trail={line.slice(0, -1).map(parent => ({ text: parent.name, path: `/${parent.path}` }))}
      live={place.code}
      feeds={[{ path: `${path}/initiatieven.atom`, title: t('hub.initiatives') }]}
    >
      <Heading level={1} text={place.name} />
      <Paragraph kind="lead" text={leadOf(view, news)} />
      <Row>
        <LinkButton href={view.href(`${path}/vragen/nieuw`)} text={t('hub.ask')} kind="primary" />
        <LinkButton
          href={view.href(`/initiatieven/nieuw?plek=${place.code}`)}
          text={t('hub.add_initiative')}
          kind="secondary"
        />
      </Row>
      <SearchField
        action={view.href('/zoeken')}
        label={t('hub.search_label', { name: place.name })}
        button={t('hub.search_button')}
        hidden={{ plek: place.path }}
        suggest={view.href('/zoeken/hints')}
      />
      <Columns kind="main">
        <Stack gap="lg">
          <PlaceBudgets view={view} items={news.budgets} path={place.path} />
          <PlaceQuestions view={view} news={news} />
          <PlaceInitiatives view={view} news={news} />
          <PlaceCoalitions view={view} news={news} />
          <PlaceTables view={view} news={news} />
          <PlaceTogether view={view} news={news} />
          <ConfirmedSentence view={view} share={news.share} />
        </Stack>
        <PlaceBeside view={view} news={news} beside={beside} />
      </Columns>
    </Shell>
  )
}

/** "wijk in Deventer, 11.760 inwoners". */
function leadOf(view: View, { place, line }: PlaceNews): string {
  const t = wordsOf(messages, view.lang)
  const [widest] = line
  const within = widest && widest.code !== place.code ? widest.name : place.provincie
  const kind = kindOf(view, place)
  const where = within === null ? kind : t('hub.place_lead', { kind, gemeente: within })
  const sentence = where.charAt(0).toUpperCase() + where.slice(1)
  if (place.inhabitants === null) return sentence
  return `${sentence}, ${t('hub.place_people', { count: place.inhabitants })}`
}
