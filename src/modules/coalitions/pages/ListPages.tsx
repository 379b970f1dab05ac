import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, Heading, LinkButton, Pagination, Paragraph, Row } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import type { Coalition } from '../coalition.ts'
import type { Issue } from '../issue.ts'
import { messages } from '../messages/messages.ts'
import { CoalitionCards, IssueCards } from './Cards.tsx'

interface ListProps<T> {
  view: View
  place: Place
  trail: readonly { text: string; path: string }[]
  items: readonly T[]
  isFirst: boolean
  nextPath: string | null
}

export function CoalitionListPage(props: ListProps<Coalition>): JSX.Element {
  const { view, place, items } = props
  const t = wordsOf(messages, view.lang)
  return (
    <List {...props} what="coalities" title={t('coalitions.title_in', { place: place.name })}>
      {items.length === 0 ? (
        <EmptyState title={t('coalitions.none')} text={t('coalitions.none_text')}>
          <LinkButton href={view.href(`/${place.path}/opgaven`)} text={t('coalitions.issues')} />
        </EmptyState>
      ) : (
        <CoalitionCards view={view} items={items} level={2} />
      )}
    </List>
  )
}

export function IssueListPage(props: ListProps<Issue>): JSX.Element {
  const { view, place, items } = props
  const t = wordsOf(messages, view.lang)
  return (
    <List {...props} what="opgaven" title={t('coalitions.issues_in', { place: place.name })}>
      {items.length === 0 ? (
        <EmptyState title={t('coalitions.issues_none')} text={t('coalitions.issues_none_text')} />
      ) : (
        <IssueCards view={view} items={items} level={2} />
      )}
    </List>
  )
}

interface FrameProps extends Omit<ListProps<unknown>, 'items'> {
  what: 'coalities' | 'opgaven'
  title: string
  children: JSX.Element
}

function List({ view, place, trail, isFirst, nextPath, what, title, children }: FrameProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = `/${place.path}/${what}`
  return (
    <Shell view={view} title={title} trail={trail} live={place.code}>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t(`coalitions.lead_${what}`)} />
      <Row>
        <LinkButton href={view.href(`/opgaven/nieuw?plek=${place.code}`)} text={t('coalitions.word_issue')} />
        <LinkButton
          kind="secondary"
          href={view.href(`/${place.path}/${what === 'opgaven' ? 'coalities' : 'opgaven'}`)}
          text={t(what === 'opgaven' ? 'coalitions.title' : 'coalitions.issues')}
        />
      </Row>
      {children}
      <Pagination
        label={t('coalitions.page_nav')}
        previous={isFirst ? undefined : { href: view.href(path), text: t('coalitions.first') }}
        next={nextPath === null ? undefined : { href: view.href(nextPath), text: t('coalitions.next') }}
      />
    </Shell>
  )
}
