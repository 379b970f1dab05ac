import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { ReportLink, Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../person.ts'
import type { Drive } from '../strengths.ts'
import { BothWant } from './BothWant.tsx'
import { MeetLink } from './MeetLink.tsx'
import { factsOf, ProfileFacts, type FactsProps } from './ProfileFacts.tsx'

interface ProfileProps extends FactsProps {
  /** What the reader wants too. */
  shared: readonly Drive[]
}

/** Who somebody is, for others. It never says how to reach them. */
export function ProfilePage(props: ProfileProps): JSX.Element {
  const { view, person } = props
  const t = wordsOf(messages, view.lang)
  const narrow = { members: t('people.circle_note_members'), hidden: t('people.circle_note_hidden') }
  const isBare = person.about === '' && factsOf(props).length === 0
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
      <CircleNote view={view} circle={person.circle} hiddenReason={person.hiddenReason} narrow={narrow} />
      {view.actor.person === person.id ? <Yours view={view} /> : ''}
      {person.about === '' ? '' : <Paragraph kind="lead" text={person.about} />}
      {isBare ? <Paragraph text={t('people.profile_only_name', { name: person.name })} /> : ''}
      <ProfileFacts {...props} />
      <BothWant view={view} shared={props.shared} />
      {person.askable ? <AskThem {...props} /> : ''}
      {person.askable && view.actor.person !== person.id ? <Meet view={view} person={person} /> : ''}
      {view.actor.person === person.id ? (
        ''
      ) : (
        <p>
          <ReportLink view={view} kind="person" id={person.id} context={person.name} />
        </p>
      )}
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
function Meet({ view, person }: Pick<FactsProps, 'view' | 'person'>): JSX.Element {
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
