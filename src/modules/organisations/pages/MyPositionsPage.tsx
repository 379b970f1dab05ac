import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Card,
  CardList,
  EmptyState,
  Heading,
  Link,
  LinkButton,
  SearchField,
  Table,
} from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { Organisation } from '../organisation.ts'
import type { HeldPosition } from '../queries/positions.ts'
import type { Succession } from '../queries/successions.ts'
import { dayText } from './day-text.ts'

interface MyPositionsProps {
  view: View
  positions: readonly HeldPosition[]
  /** What the reader is asked to take over. */
  asked: readonly Succession[]
  query: string
  found: readonly Organisation[]
}

export function MyPositionsPage(props: MyPositionsProps): JSX.Element {
  const { view, positions, query } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('organisations.mine')}
      lead={t('organisations.mine_lead')}
      trail={trailOfMine(view)}
    >
      {props.asked.length === 0 ? '' : <Asked {...props} />}
      {positions.length === 0 ? (
        <EmptyState title={t('organisations.mine_none')} text={t('organisations.mine_none_text')} />
      ) : (
        <PositionsTable view={view} positions={positions} />
      )}
      <SearchField
        action={view.href('/mijn/functies')}
        label={t('organisations.find')}
        hint={t('organisations.find_hint')}
        button={t('organisations.find_button')}
        value={query}
      />
      {query === '' ? '' : <FoundOrganisations {...props} />}
    </PrivatePage>
  )
}

function Asked({ view, asked }: MyPositionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={2} text={t('organisations.take_over_asked')} />
      <CardList
        items={asked.map(({ id, role, name }) => (
          <Card
            title={t('organisations.take_over', { role, name })}
            href={view.href(`/mijn/functies/opvolgen/${id}`)}
          />
        ))}
      />
    </>
  )
}

function PositionsTable({ view, positions }: Pick<MyPositionsProps, 'view' | 'positions'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('organisations.mine')}
      captionHidden
      columns={[
        { header: t('organisations.what') },
        { header: t('organisations.at') },
        { header: t('organisations.since') },
        { header: t('organisations.till') },
        { header: t('organisations.change') },
      ]}
      rows={positions.map(({ id, role, name, slug, from, until, isConfirmed }) => [
        isConfirmed ? role : `${role} (${t('organisations.waits')})`,
        { text: name, href: view.href(`/organisaties/${slug}`) },
        dayText(view.lang, from),
        until === null ? t('organisations.now') : dayText(view.lang, until),
        {
          content: (
            <Link
              href={view.href(`/mijn/functies/${id}`)}
              text={t('organisations.change')}
              context={`${role}, ${name}`}
            />
          ),
        },
      ])}
    />
  )
}

function FoundOrganisations({ view, query, found }: MyPositionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const cards = found.map(({ name, slug, kind }) => (
    <Card
      title={name}
      href={view.href(`/mijn/functies/nieuw?bij=${slug}`)}
      level={2}
      text={t(`organisations.kind_${kind}`)}
    />
  ))
  if (cards.length > 0) return <CardList items={cards} />
  return (
    <EmptyState title={t('organisations.found_none', { query })} text={t('organisations.found_none_text')}>
      <LinkButton href={view.href('/')} text={t('organisations.to_places')} />
    </EmptyState>
  )
}
