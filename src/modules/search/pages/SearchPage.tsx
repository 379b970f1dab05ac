import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Badge,
  Card,
  CardList,
  EmptyState,
  FilterLinks,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  SearchField,
  Stack,
} from '../../../ui/index.ts'
import type { FoundPlace, Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { searchKinds } from '../document.ts'
import type { Found, Hit } from '../find-documents.ts'
import { messages } from '../messages/messages.ts'
import { askPath, kindInUrl, searchPath, type Asked } from './search-links.ts'

export interface SearchPageProps {
  view: View
  asked: Asked
  found: Found
  /** True when there may be more than is shown. */
  cut: boolean
  places: readonly FoundPlace[]
  /** The place that is searched in and everything around it, widest first; empty for everywhere. */
  line: readonly Place[]
}

export function SearchPage(props: SearchPageProps): JSX.Element {
  const { view, asked, found } = props
  const t = wordsOf(messages, view.lang)
  const title = asked.text === '' ? t('search.title') : t('search.title_for', { text: asked.text })
  const nothing = found.hits.length === 0 && props.places.length === 0
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={t('search.title')} />
      <SearchBox {...props} />
      {asked.text === '' ? <Paragraph text={t('search.start')} /> : <Filters {...props} />}
      {found.meant === null ? '' : <Alert kind="info" text={t('search.meant', { text: found.meant })} />}
      {asked.text !== '' && nothing ? <Nothing view={view} asked={asked} /> : <Results {...props} />}
    </Shell>
  )
}

function SearchBox({ view, asked }: SearchPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const hidden = {
    ...(asked.place === undefined ? {} : { plek: asked.place }),
    ...(asked.kind === undefined ? {} : { soort: kindInUrl[asked.kind] }),
  }
  return (
    <SearchField
      action={view.href('/zoeken')}
      label={t('search.label')}
      hint={t('search.hint')}
      button={t('search.button')}
      value={asked.text}
      hidden={hidden}
      suggest={view.href('/zoeken/hints')}
    />
  )
}

const pluralOf = {
  question: 'search.questions',
  initiative: 'search.initiatives',
  organisation: 'search.organisations',
  person: 'search.people',
  bottleneck: 'search.bottlenecks',
  table: 'search.tables',
  gathering: 'search.gatherings',
  conversation: 'search.conversations',
  issue: 'search.issues',
  coalition: 'search.coalitions',
  agreement: 'search.agreements',
  promise: 'search.promises',
  signpost: 'search.signposts',
  budget: 'search.budgets',
  project: 'search.projects',
} as const

function Filters({ view, asked, line }: SearchPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const kinds = [undefined, ...searchKinds].map(kind => ({
    href: view.href(searchPath({ ...asked, kind })),
    text: kind ? t(pluralOf[kind]) : t('search.all'),
    current: asked.kind === kind,
  }))
  const around = line.map(({ path, name }) => ({ place: path, text: name }))
  const places = [{ place: undefined, text: t('search.everywhere') }, ...around].map(({ place, text }) => ({
    href: view.href(searchPath({ ...asked, place })),
    text,
    current: asked.place === place,
  }))
  return (
    <Stack gap="sm">
      <FilterLinks label={t('search.kind')} items={kinds} />
      {line.length === 0 ? '' : <FilterLinks label={t('search.where')} items={places} />}
    </Stack>
  )
}

function Nothing({ view, asked }: Pick<SearchPageProps, 'view' | 'asked'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <EmptyState title={t('search.none', { text: asked.text })} text={t('search.none_hint')}>
      <LinkButton href={view.href(askPath(asked))} text={t('search.ask')} />
    </EmptyState>
  )
}

function Results({ view, asked, found, cut, places }: SearchPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (asked.text === '') return ''
  const count = found.hits.length
  return (
    <>
      {places.length === 0 ? '' : <Places view={view} places={places} />}
      {count === 0 ? (
        ''
      ) : (
        <Heading level={2} text={t(cut ? 'search.found_most' : 'search.found', { count })} />
      )}
      <CardList
        layout="list"
        items={found.hits.map(hit => (
          <Result view={view} hit={hit} />
        ))}
      />
      <Paragraph text={`${t('search.not_there')} `}>
        <Link href={view.href(askPath(asked))} text={t('search.ask')} />
      </Paragraph>
    </>
  )
}

function Places({ view, places }: Pick<SearchPageProps, 'view' | 'places'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm" label={t('search.places')}>
      <Heading level={2} text={t('search.places')} />
      <ul class="kp-plain-list">
        {places.map(({ path, name, within }) => (
          <li>
            <Link href={view.href(`/${path}`)} text={within === null ? name : `${name}, ${within}`} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function Result({ view, hit }: { view: View; hit: Hit }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const words = t('search.matched', { words: hit.matched.slice(0, 5).join(', ') })
  return (
    <Card
      title={hit.title}
      href={view.href(hit.path)}
      text={hit.summary}
      badges={<Badge text={t(`search.${hit.kind}`)} />}
      meta={<span safe>{hit.place === null ? words : `${hit.place} · ${words}`}</span>}
    />
  )
}
