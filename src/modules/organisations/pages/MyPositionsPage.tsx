import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Card,
  CardList,
  EmptyState,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  SearchField,
  Table,
} from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Organisation } from '../organisation.ts'
import type { HeldPosition } from '../queries/positions.ts'
import { dayText } from './day-text.ts'

interface MyPositionsProps {
  view: View
  positions: readonly HeldPosition[]
  query: string
  found: readonly Organisation[]
}

export function MyPositionsPage(props: MyPositionsProps): JSX.Element {
  const { view, positions, query } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('organisations.mine')} trail={trailOfMine(view)} noindex>
      <Heading level={1} text={t('organisations.mine')} />
      <Paragraph kind="lead" text={t('organisations.mine_lead')} />
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
    </Shell>
  )
}

export function trailOfMine(view: View): { text: string; path: string }[] {
  return [{ text: wordsOf(messages, view.lang)('organisations.mine_trail'), path: '/mijn' }]
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
  if (found.length === 0) {
    return (
      <EmptyState title={t('organisations.found_none', { query })} text={t('organisations.found_none_text')}>
        <LinkButton href={view.href('/')} text={t('organisations.to_places')} />
      </EmptyState>
    )
  }
  return (
    <CardList
      items={found.map(({ name, slug, kind }) => (
        <Card
          title={name}
          href={view.href(`/mijn/functies/nieuw?bij=${slug}`)}
          level={2}
          text={t(`organisations.kind_${kind}`)}
        />
      ))}
    />
  )
}
