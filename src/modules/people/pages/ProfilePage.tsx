import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, DefinitionList, Heading, Link, Paragraph, Row } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Person } from '../person.ts'
import type { ProfileRole } from '../profile-roles.ts'
import type { GivenGrant } from '../queries/grants.ts'
import { languageName } from './language-name.ts'
import { MeetLink } from './MeetLink.tsx'
import { GrantLine, RoleLine } from './RoleLine.tsx'

interface ProfileProps {
  view: View
  person: Person
  roles: readonly ProfileRole[]
  grants: readonly GivenGrant[]
  /** The places named in the profile and in the grants. */
  places: readonly Place[]
}

/** Who somebody is, for others. It never says how to reach them. */
export function ProfilePage(props: ProfileProps): JSX.Element {
  const { view, person } = props
  const t = wordsOf(messages, view.lang)
  const facts = factsOf(props)
  const isBare = person.about === '' && facts.length === 0
  return (
    <Shell
      view={view}
      title={person.name}
      trail={[]}
      live={person.id}
      noindex={person.circle !== 'public' || person.example}
    >
      <Heading level={1} text={person.name}>
        {person.example ? <Badge text={t('people.example')} kind="warning" /> : ''}
      </Heading>
      {view.actor.person === person.id ? <Yours view={view} /> : ''}
      {person.about === '' ? '' : <Paragraph kind="lead" text={person.about} />}
      {isBare ? <Paragraph text={t('people.profile_only_name', { name: person.name })} /> : ''}
      <DefinitionList items={facts} />
      {person.askable ? <AskThem {...props} /> : ''}
      {person.askable && view.actor.person !== person.id ? <Meet view={view} person={person} /> : ''}
    </Shell>
  )
}

function AskThem({ view, person, places }: ProfileProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const place = places.find(({ code }) => code === person.places[0])
  return (
    <Paragraph text={`${t('people.askable_yes', { name: person.name })} `}>
      {place ? (
        <Link
          href={view.href(`/${place.path}/vragen/nieuw`)}
          text={t('people.ask_in', { place: place.name })}
        />
      ) : (
        ''
      )}
    </Paragraph>
  )
}

/** Asking to meet; and for who connects people, proposing it to this person and another. */
function Meet({ view, person }: Pick<ProfileProps, 'view' | 'person'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const connects = view.actor.grants.some(({ role }) => role === 'connector' || role === 'operator')
  const path = `/mijn/kennismakingen/voorstellen?een=${person.handle}`
  return (
    <Paragraph>
      <MeetLink view={view} person={{ ...person, path: pathOf(person) }} />
      {connects ? ' · ' : ''}
      {connects ? <Link href={view.href(path)} text={t('people.introduce', { name: person.name })} /> : ''}
    </Paragraph>
  )
}

function Yours({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Alert kind="info" text={t('people.profile_yours')} live="none">
      <Link href={view.href('/mijn/profiel')} text={t('people.profile_edit')} />
    </Alert>
  )
}

function factsOf({ view, person, roles, grants, places }: ProfileProps) {
  const t = wordsOf(messages, view.lang)
  const own = places.filter(({ code }) => person.places.includes(code))
  const items = [
    { term: t('people.strengths'), content: badges(person.strengths) },
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
