import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, Heading, Link, LinkButton, Pagination, Paragraph, Row } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
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
  const { place, counts, items, isFirst } = list
  const path = `/${place.path}/initiatieven`
  const title = t('initiatives.title_in', { place: place.name })
  const { theme } = list.filters
  const feed = { path: `${path}.atom`, title: t('initiatives.feed', { place: place.name }) }
  const ofTheme = theme && { path: `${path}.atom?thema=${theme}`, title: t(`initiatives.theme.${theme}`) }
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
        <LinkButton
          href={view.href(`/initiatieven/nieuw?plek=${place.code}`)}
          text={t('initiatives.begin')}
        />
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
      {items.length === 0 ? <Nothing view={view} list={list} /> : <Found view={view} list={list} />}
    </Shell>
  )
}

function Found({ view, list }: Omit<ListPageProps, 'trail'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { items, names, isFirst } = list
  return (
    <>
      <Heading level={2} text={t('initiatives.list')} />
      <InitiativeCards view={view} items={items} names={names} />
      <Pagination
        label={t('initiatives.page_nav')}
        previous={isFirst ? undefined : { href: view.href(list.pathWith({})), text: t('initiatives.first') }}
        next={
          list.nextPath === null ? undefined : { href: view.href(list.nextPath), text: t('initiatives.next') }
        }
      />
    </>
  )
}

function Nothing({ view, list }: Omit<ListPageProps, 'trail'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place } = list
  if (list.isFiltered) {
    return (
      <EmptyState title={t('initiatives.none_title')} text={t('initiatives.none_text')}>
        <LinkButton href={view.href(`/${place.path}/initiatieven`)} text={t('initiatives.whole_list')} />
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('initiatives.empty_title')}
      text={t('initiatives.empty_text', { place: place.name })}
    >
      <LinkButton href={view.href(`/initiatieven/nieuw?plek=${place.code}`)} text={t('initiatives.begin')} />
    </EmptyState>
  )
}
