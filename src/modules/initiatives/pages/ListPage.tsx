import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, LinkButton, Paragraph, Row } from '../../../ui/index.ts'
import { PagedList, Shell, type PagedListWord } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { InitiativeList } from '../show-list.ts'
import { Filters } from './Filters.tsx'
import { InitiativeCards } from './InitiativeCards.tsx'
import { InitiativeMap } from './InitiativeMap.tsx'

interface ListPageProps {
  view: View
  list: InitiativeList
  trail: readonly { text: string; path: string }[]
}

/** The registry of a place: filters, map, cards. */
export function ListPage({ view, list, trail }: ListPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, counts, items, names, isFirst } = list
  const paths = { whole: `/${place.path}/initiatieven`, begin: `/initiatieven/nieuw?plek=${place.code}` }
  const says = (word: PagedListWord) => t(`initiatives.${word}`, { place: place.name })
  const title = t('initiatives.title_in', { place: place.name })
  const { theme } = list.filters
  const feed = { path: `${paths.whole}.atom`, title: t('initiatives.feed', { place: place.name }) }
  const ofTheme = theme && {
    path: `${paths.whole}.atom?thema=${theme}`,
    title: t(`initiatives.theme.${theme}`),
  }
  return (
    <Shell
      view={view}
      title={title}
      trail={trail}
      live={place.code}
      feeds={ofTheme ? [ofTheme, feed] : [feed]}
    >
      <Heading level={1} text={title} />
      <Paragraph
        kind="lead"
        text={`${t('initiatives.lead')} ${t('initiatives.count', { count: counts.total })}.`}
      />
      <Row>
        <LinkButton href={view.href(paths.begin)} text={t('initiatives.begin')} />
        {list.mayImport ? (
          <LinkButton
            kind="secondary"
            href={view.href(`/import?plek=${place.code}`)}
            text={t('initiatives.import')}
          />
        ) : (
          ''
        )}
        <Link href={view.href((ofTheme ?? feed).path)} text={t('initiatives.follow')} />
      </Row>
      <Filters view={view} list={list} />
      {isFirst && items.length > 0 ? <InitiativeMap view={view} list={list} /> : ''}
      <PagedList view={view} list={list} paths={paths} says={says}>
        <InitiativeCards view={view} items={items} names={names} />
      </PagedList>
    </Shell>
  )
}
