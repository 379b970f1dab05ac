import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { FilterLinks, Stack } from '../../../ui/index.ts'
import { themeName, themes } from '../../initiatives/index.ts'
import { ListHead, PagedList, Shell, type PagedListWord } from '../../site/index.ts'
import { states, type State } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'
import type { BottleneckList } from '../show-list.ts'
import { BottleneckCards } from './BottleneckCards.tsx'

interface ListPageProps {
  view: View
  list: BottleneckList
  trail: readonly { text: string; path: string }[]
}

/** The queue of a place: what hits most first, with what was answered. */
export function ListPage({ view, list, trail }: ListPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, counts } = list
  const title = t('bottlenecks.title_in', { place: place.name })
  const paths = { whole: `/${place.path}/knelpunten`, begin: `/knelpunten/nieuw?plek=${place.code}` }
  const says = (word: PagedListWord) => t(`bottlenecks.${word}`, { place: place.name })
  const feed = { path: `${paths.whole}.atom`, title: t('bottlenecks.feed', { place: place.name }) }
  return (
    <Shell view={view} title={title} trail={trail} live={place.code} feeds={[feed]}>
      <ListHead
        view={view}
        title={title}
        lead={t('bottlenecks.lead', { count: counts.total })}
        begin={{ path: paths.begin, text: t('bottlenecks.begin') }}
        feed={{ path: feed.path, text: t('bottlenecks.follow_list') }}
      />
      <Filters view={view} list={list} />
      <PagedList view={view} list={list} paths={paths} says={says}>
        <BottleneckCards view={view} list={list} />
      </PagedList>
    </Shell>
  )
}

type PartProps = Omit<ListPageProps, 'trail'>

/** Filters that are links; a choice that leaves nothing is not shown, except the one made. */
function Filters({ view, list }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const unknown = { value: 'unknown', text: t('bottlenecks.owner_unknown_short') }
  const owners = [...list.owners.values()].map(({ id, name }) => ({ value: id, text: name }))
  const facets = {
    owner: [...owners, unknown],
    state: states.map(value => ({ value, text: t(`bottlenecks.state.${value}`) })),
    theme: themes.map(value => ({ value, text: themeName(view.lang, value) })),
  }
  return (
    <Stack gap="sm">
      {(['owner', 'state', 'theme'] as const).map(facet => {
        const chosen = list.filters[facet]
        const left = facets[facet].filter(({ value }) => list.counts[facet][value] || value === chosen)
        if (left.length === 0) return ''
        const link = (value: string | undefined) =>
          view.href(list.pathWith({ [facet]: value as State | undefined }))
        return (
          <FilterLinks
            label={t(`bottlenecks.filter_${facet}`)}
            items={[
              { href: link(undefined), text: t('bottlenecks.all'), current: chosen === undefined },
              ...left.map(({ value, text }) => ({
                ...{ href: link(value), text, current: value === chosen },
                count: formatNumber(view.lang, list.counts[facet][value] ?? 0),
              })),
            ]}
          />
        )
      })}
    </Stack>
  )
}
