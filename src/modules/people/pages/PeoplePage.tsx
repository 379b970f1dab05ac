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
import { pathOf, type Person } from '../person.ts'
import type { ProfileRole } from '../profile-roles.ts'

interface PeopleProps {
  view: View
  place: Place
  trail: readonly { text: string; path: string }[]
  people: readonly Person[]
  roles: readonly ProfileRole[]
  /** Whether this is not the first page. */
  isFurther: boolean
  /** Id of the last one shown, when there are more. */
  next: string | undefined
}

/** Who is who in a place. */
export function PeoplePage(props: PeopleProps): JSX.Element {
  const { view, place, trail, people } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('people.people')} trail={trail} live={place.code}>
      <Heading level={1} text={t('people.people_in', { place: place.name })} />
      <Paragraph kind="lead" text={t('people.list_lead')} />
      {people.length === 0 ? (
        <Nobody view={view} />
      ) : (
        <CardList items={people.map(person => cardOf(props, person))} />
      )}
      <Pages {...props} />
    </Shell>
  )
}

function Nobody({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <EmptyState title={t('people.list_none')} text={t('people.list_none_text')}>
      <LinkButton href={view.href('/mijn/plekken')} text={t('people.make_profile')} />
    </EmptyState>
  )
}

function cardOf({ view, roles }: PeopleProps, person: Person): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const does = roles
    .filter(role => role.person === person.id && role.until === null)
    .map(({ role, at }) => `${role}, ${at}`)
  return (
    <Card
      title={person.name}
      href={view.href(pathOf(person))}
      level={2}
      text={person.strengths.join(', ')}
      badges={person.example ? <Badge text={t('people.example')} /> : ''}
      meta={does.length === 0 ? '' : <span safe>{does.join('; ')}</span>}
    />
  )
}

function Pages({ view, place, isFurther, next }: PeopleProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = view.href(`/${place.path}/mensen`)
  return (
    <Pagination
      label={t('people.list_pages')}
      previous={isFurther ? { href: path, text: t('people.list_first') } : undefined}
      next={next === undefined ? undefined : { href: `${path}?na=${next}`, text: t('people.list_more') }}
    />
  )
}
