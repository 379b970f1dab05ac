import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, DefinitionList, Link, Row } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { messages } from '../messages/messages.ts'
import type { Person } from '../person.ts'
import type { ProfileRole } from '../profile-roles.ts'
import type { GivenGrant } from '../queries/grants.ts'
import { driveName, strengthName } from '../strength-words.ts'
import { languageName } from './language-name.ts'
import { GrantLine, RoleLine } from './RoleLine.tsx'

export interface FactsProps {
  view: View
  person: Person
  roles: readonly ProfileRole[]
  grants: readonly GivenGrant[]
  /** The places named in the profile and in the grants. */
  places: readonly Place[]
}

/** What somebody is good at, does and wants. */
export function ProfileFacts(props: FactsProps): JSX.Element {
  return <DefinitionList items={factsOf(props)} />
}

/** The same as a list, without what is empty. */
export function factsOf({ view, person, roles, grants, places }: FactsProps) {
  const t = wordsOf(messages, view.lang)
  const own = places.filter(({ code }) => person.places.includes(code))
  const items = [
    {
      term: t('people.strengths'),
      content: badges([
        ...person.strengthCodes.map(code => strengthName(view.lang, code)),
        ...person.strengths,
      ]),
    },
    { term: t('people.ask_me'), content: lines(person.askMe.split('\n').filter(Boolean).map(asText)) },
    { term: t('people.drives'), content: badges(person.drives.map(code => driveName(view.lang, code))) },
    { term: t('people.does'), content: lines(roles.map(role => <RoleLine view={view} role={role} />)) },
    {
      term: t('people.roles'),
      content: lines(grants.map(grant => <GrantLine view={view} grant={grant} places={places} />)),
    },
    {
      term: t('people.places'),
      content: lines(own.map(({ name, path }) => <Link href={view.href(`/${path}`)} text={name} />)),
    },
    {
      term: t('people.languages'),
      content: badges(
        person.languages.length > 1 ? person.languages.map(code => languageName(view.lang, code)) : [],
      ),
    },
  ]
  return items.filter(({ content }) => content !== '')
}

function asText(text: string): JSX.Element {
  return <span safe>{text}</span>
}

function badges(texts: readonly string[]): JSX.Element {
  if (texts.length === 0) return ''
  return (
    <Row>
      {texts.map(text => (
        <Badge text={text} />
      ))}
    </Row>
  )
}

function lines(items: readonly JSX.Element[]): JSX.Element {
  if (items.length === 0) return ''
  return (
    <ul class="kp-plain-list" role="list">
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )
}
