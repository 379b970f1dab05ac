import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Card,
  CardList,
  EmptyState,
  Heading,
  LinkButton,
  Pagination,
  Paragraph,
} from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Organisation } from '../organisation.ts'

interface OrganisationsProps {
  view: View
  place: Place
  trail: readonly { text: string; path: string }[]
  organisations: readonly Organisation[]
  /** Whether this is not the first page. */
  isFurther: boolean
  /** Id of the last one shown, when there are more. */
  next: string | undefined
}

/** The organisations of a place. */
export function OrganisationsPage(props: OrganisationsProps): JSX.Element {
  const { view, place, trail, organisations } = props
  const t = wordsOf(messages, view.lang)
  const add = (
    <LinkButton href={view.href(`/${place.path}/organisaties/nieuw`)} text={t('organisations.add')} />
  )
  return (
    <Shell view={view} title={t('organisations.organisations')} trail={trail} live={place.code}>
      <Heading level={1} text={t('organisations.in_place', { place: place.name })} />
      <Paragraph kind="lead" text={t('organisations.list_lead')} />
      {organisations.length === 0 ? (
        <EmptyState title={t('organisations.list_none')} text={t('organisations.list_none_text')}>
          {add}
        </EmptyState>
      ) : (
        <>
          <CardList items={organisations.map(organisation => cardOf(view, organisation))} />
          <p>{add}</p>
        </>
      )}
      <Pages {...props} />
    </Shell>
  )
}

function cardOf(view: View, organisation: Organisation): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Card
      title={organisation.name}
      href={view.href(pathOf(organisation))}
      level={2}
      text={organisation.summary.slice(0, 200)}
      badges={organisation.example ? <Badge text={t('organisations.example')} /> : ''}
      meta={<span safe>{t(`organisations.kind_${organisation.kind}`)}</span>}
    />
  )
}

function Pages({ view, place, isFurther, next }: OrganisationsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = view.href(`/${place.path}/organisaties`)
  return (
    <Pagination
      label={t('organisations.list_pages')}
      previous={isFurther ? { href: path, text: t('organisations.list_first') } : undefined}
      next={
        next === undefined ? undefined : { href: `${path}?na=${next}`, text: t('organisations.list_more') }
      }
    />
  )
}
