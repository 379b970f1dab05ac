import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, DefinitionList, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { MeetLink, profilePath } from '../../people/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { isHeldOn } from '../position.ts'
import type { HeldPosition } from '../queries/positions.ts'
import type { ShownOrganisation } from '../show-organisation.ts'
import { dayText } from './day-text.ts'
import { StillRight } from './StillRight.tsx'
import { UnconfirmedPositions } from './UnconfirmedPositions.tsx'

interface OrganisationProps extends ShownOrganisation {
  view: View
}

export function OrganisationPage(props: OrganisationProps): JSX.Element {
  const { view, organisation } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Shell
      view={view}
      title={organisation.name}
      trail={[]}
      live={organisation.id}
      noindex={organisation.example}
    >
      <Heading level={1} text={organisation.name}>
        {organisation.example ? <Badge text={t('organisations.example')} kind="warning" /> : ''}
      </Heading>
      {organisation.stoppedAt === null ? (
        ''
      ) : (
        <Alert kind="info" live="none" text={t('organisations.has_stopped')} />
      )}
      {organisation.summary === '' ? '' : <Paragraph kind="lead" text={organisation.summary} />}
      <DefinitionList items={factsOf(props)} />
      <Heading level={2} text={t('organisations.people')} />
      <WhoIsThere {...props} />
      <UnconfirmedPositions {...props} />
      <StillRight {...props} />
    </Shell>
  )
}

function factsOf({ view, organisation, places }: OrganisationProps) {
  const t = wordsOf(messages, view.lang)
  const { kind, url } = organisation
  const where = places.map(({ path, name }) => (
    <li>
      <Link href={view.href(`/${path}`)} text={name} />
    </li>
  ))
  return [
    { term: t('organisations.kind'), text: t(`organisations.kind_${kind}`) },
    {
      term: t('organisations.places'),
      content: (
        <ul class="kp-plain-list" role="list">
          {where}
        </ul>
      ),
    },
    ...(url === null
      ? []
      : [{ term: t('organisations.website'), content: <Link href={url} text={url} rel="nofollow ugc" /> }]),
  ]
}

function WhoIsThere(props: OrganisationProps): JSX.Element {
  const { view, organisation, positions, today } = props
  const t = wordsOf(messages, view.lang)
  const now = positions.filter(position => isHeldOn(position, today))
  const before = positions.filter(position => position.until !== null && position.until < today)
  return (
    <>
      {now.length === 0 ? (
        <Paragraph text={t('organisations.people_none')} />
      ) : (
        <Names {...props} positions={now} />
      )}
      {before.length === 0 ? '' : <Heading level={3} text={t('organisations.people_before')} />}
      {before.length === 0 ? '' : <Names {...props} positions={before} />}
      <p>
        <Link
          href={view.href(`/mijn/functies/nieuw?bij=${organisation.slug}`)}
          text={t('organisations.work_here')}
        />
      </p>
    </>
  )
}

function Names({ view, organisation, positions, people, today }: OrganisationProps): JSX.Element {
  return (
    <ul class="kp-plain-list" role="list">
      {positions.map(position => {
        const person = people.find(({ id }) => id === position.person)
        if (!person) return ''
        return (
          <li>
            <Link href={view.href(profilePath(person))} text={person.name} />
            <span safe>{`, ${roleText(view, position, today)}`}</span>
            <MeetLink
              view={view}
              person={{ ...person, path: profilePath(person) }}
              about={{ kind: 'organisation', id: organisation.id }}
              separator=" · "
            />
          </li>
        )
      })}
    </ul>
  )
}

function roleText(view: View, { role, until }: HeldPosition, today: string): string {
  if (until === null || until >= today) return role
  return wordsOf(messages, view.lang)('organisations.role_until', { role, day: dayText(view.lang, until) })
}
