import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList, EmptyState, LinkButton } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Person } from '../person.ts'
import type { ProfileRole } from '../profile-roles.ts'
import { PlaceListPage, type PlaceList } from './PlaceListPage.tsx'

interface PeopleProps {
  list: PlaceList
  people: readonly Person[]
  roles: readonly ProfileRole[]
}

/** Who is who in a place. */
export function PeoplePage({ list, people, roles }: PeopleProps): JSX.Element {
  const t = wordsOf(messages, list.view.lang)
  const texts = {
    page: '/mensen',
    heading: t('people.people_in', { place: list.place.name }),
    lead: t('people.list_lead'),
  }
  return (
    <PlaceListPage list={list} texts={texts}>
      {people.length === 0 ? (
        <EmptyState title={t('people.list_none')} text={t('people.list_none_text')}>
          <LinkButton href={list.view.href('/mijn/plekken')} text={t('people.make_profile')} />
        </EmptyState>
      ) : (
        <CardList items={people.map(person => cardOf(list, person, roles))} />
      )}
    </PlaceListPage>
  )
}

function cardOf({ view }: PlaceList, person: Person, roles: readonly ProfileRole[]): JSX.Element {
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
      badges={person.example ? <Badge text={t('people.example')} kind="warning" /> : ''}
      meta={does.length === 0 ? '' : <span safe>{does.join('; ')}</span>}
    />
  )
}
