import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList, EmptyState, LinkButton } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Person } from '../person.ts'
import { roleIn, type ProfileRole } from '../profile-roles.ts'
import { strengthName } from '../strength-words.ts'
import { PeopleFilter, queryOf, type PeopleFilterWish } from './PeopleFilter.tsx'
import { PlaceListPage, type PlaceList } from './PlaceListPage.tsx'

interface PeopleProps {
  list: PlaceList
  filter: PeopleFilterWish
  people: readonly Person[]
  roles: readonly ProfileRole[]
}

/** Who is who in a place. */
export function PeoplePage({ list, filter, people, roles }: PeopleProps): JSX.Element {
  const t = wordsOf(messages, list.view.lang)
  const texts = {
    page: '/mensen',
    query: queryOf(filter),
    heading: t('people.people_in', { place: list.place.name }),
    lead: t('people.list_lead'),
  }
  return (
    <PlaceListPage list={list} texts={texts}>
      <PeopleFilter list={list} filter={filter} />
      {people.length === 0 && queryOf(filter) !== '' ? (
        <EmptyState title={t('people.filter_none')} text={t('people.filter_none_text')} />
      ) : people.length === 0 ? (
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
    .map(role => `${roleIn(view.lang, role)}, ${role.at}`)
  return (
    <Card
      title={person.name}
      href={view.href(pathOf(person))}
      level={2}
      text={[...person.strengthCodes.map(code => strengthName(view.lang, code)), ...person.strengths].join(
        ', ',
      )}
      badges={person.example ? <Badge text={t('people.example')} kind="warning" /> : ''}
      meta={does.length === 0 ? '' : <span safe>{does.join('; ')}</span>}
    />
  )
}
