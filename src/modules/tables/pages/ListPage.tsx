import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  EmptyState,
  FilterLinks,
  Heading,
  Link,
  LinkButton,
  Pagination,
  Paragraph,
  Row,
} from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Table } from '../table.ts'
import { TableCards } from './Cards.tsx'

export interface TableList {
  /** Of which place; of everywhere when left out. */
  readonly place: Place | undefined
  /** Path of the list: `/deventer/tafels`. */
  readonly path: string
  readonly isPast: boolean
  readonly items: readonly Table[]
  readonly isFirst: boolean
  readonly nextPath: string | null
}

interface ListProps {
  view: View
  list: TableList
  trail: readonly { text: string; path: string }[]
}

/** The tables of a place, to come or past. */
export function ListPage({ view, list, trail }: ListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, path } = list
  const title = place ? t('tables.title_in', { place: place.name }) : t('tables.title')
  const planPath = place ? `/tafels/nieuw?plek=${place.code}` : '/tafels/nieuw'
  return (
    <Shell
      view={view}
      title={title}
      trail={trail}
      live={place?.code}
      feeds={[{ path: `${path}.atom`, title }]}
    >
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('tables.lead')} />
      <Row>
        <LinkButton href={view.href(planPath)} text={t('tables.plan')} />
        <Link
          href={view.href(place ? `/bijeenkomsten/nieuw?plek=${place.code}` : '/bijeenkomsten/nieuw')}
          text={t('tables.plan_gathering')}
        />
        <Link href={view.href(`${path}.atom`)} text={t('tables.feed_link')} />
        <Link href={view.href(`${path}.ics`)} text={t('tables.calendar_link')} />
      </Row>
      <FilterLinks
        label={t('tables.which')}
        items={[
          { href: view.href(path), text: t('tables.coming'), current: !list.isPast },
          { href: view.href(`${path}?wanneer=voorbij`), text: t('tables.past'), current: list.isPast },
        ]}
      />
      <Found view={view} list={list} planPath={planPath} />
    </Shell>
  )
}

function Found({ view, list, planPath }: Omit<ListProps, 'trail'> & { planPath: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { items, isPast, isFirst, nextPath, path } = list
  const which = isPast ? 'past' : 'coming'
  if (items.length === 0) {
    return (
      <EmptyState title={t(`tables.none_${which}`)} text={t(`tables.none_${which}_text`)}>
        <LinkButton kind="secondary" href={view.href(planPath)} text={t('tables.plan')} />
      </EmptyState>
    )
  }
  const first = isPast ? `${path}?wanneer=voorbij` : path
  return (
    <>
      <TableCards view={view} items={items} level={2} />
      <Pagination
        label={t('tables.page_nav')}
        previous={isFirst ? undefined : { href: view.href(first), text: t('tables.first') }}
        next={nextPath === null ? undefined : { href: view.href(nextPath), text: t('tables.next') }}
      />
    </>
  )
}
