import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Heading, Link, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { organisationPath } from '../../organisations/index.ts'
import { isSeenBy, MeetLink, profilePath } from '../../people/index.ts'
import { day } from '../../site/index.ts'
import { pathOf } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'
import { PersonName } from './PersonName.tsx'

interface AboutProps {
  view: View
  shown: ShownInitiative
}

/** The side of the page: who looks after it, who takes part, where, since when. */
export function AboutInitiative({ view, shown }: AboutProps): JSX.Element {
  return (
    <Stack gap="lg">
      <Stewards view={view} shown={shown} />
      <Organisations view={view} shown={shown} />
      <Facts view={view} shown={shown} />
      <Links view={view} shown={shown} />
    </Stack>
  )
}

function Stewards({ view, shown }: AboutProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { initiative, connectors, line } = shown
  const { stewards } = initiative
  const place = line[0]?.name ?? ''
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('initiatives.stewards')} />
      {stewards.length === 0 ? <Paragraph text={t('initiatives.steward_none', { place })} /> : ''}
      <People view={view} shown={shown} ids={stewards} />
      {connectors.length > 0 ? (
        <>
          <Heading level={3} look={4} text={t('initiatives.connectors')} />
          <People view={view} shown={shown} ids={connectors} />
        </>
      ) : (
        ''
      )}
      {stewards.length === 1 ? <Paragraph kind="small" text={t('initiatives.steward_one')} /> : ''}
      {stewards.length < 2 && !isSteward(view, shown) ? (
        <LinkButton
          kind="subtle"
          href={view.href(`${pathOf(initiative)}/voorstel?over=stewardship`)}
          text={t('initiatives.offer_stewardship')}
        />
      ) : (
        ''
      )}
    </Stack>
  )
}

function isSteward(view: View, { initiative }: ShownInitiative): boolean {
  return view.actor.person !== null && initiative.stewards.includes(view.actor.person)
}

function People({ view, shown, ids }: AboutProps & { ids: readonly string[] }): JSX.Element {
  if (ids.length === 0) return ''
  return (
    <ul class="kp-plain-list">
      {ids.map(id => (
        <li>
          <PersonName view={view} person={shown.people.get(id)} />
          <Meet view={view} shown={shown} id={id} />
        </li>
      ))}
    </ul>
  )
}

function Meet({ view, shown, id }: AboutProps & { id: string }): JSX.Element {
  const person = shown.people.get(id)
  if (!person || !isSeenBy(view.actor, person)) return ''
  return (
    <MeetLink
      view={view}
      person={{ ...person, path: profilePath(person) }}
      about={{ kind: 'initiative', id: shown.initiative.id }}
      separator=" · "
    />
  )
}

function Organisations({ view, shown: { organisations } }: AboutProps): JSX.Element {
  if (organisations.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={wordsOf(messages, view.lang)('initiatives.organisations')} />
      <ul class="kp-plain-list">
        {organisations.map(organisation => (
          <li>
            <Link href={view.href(organisationPath(organisation))} text={organisation.name} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function Facts({ view, shown: { initiative, places } }: AboutProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('initiatives.facts')} />
      <DefinitionList
        items={[
          {
            term: t('initiatives.where'),
            content: (
              <ul class="kp-plain-list">
                {places.map(place => (
                  <li>
                    <Link href={view.href(`/${place.path}`)} text={place.name} />
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t('initiatives.since'), content: day(view, initiative.createdAt) },
        ]}
      />
    </Stack>
  )
}

function Links({ view, shown: { initiative } }: AboutProps): JSX.Element {
  if (initiative.links.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={wordsOf(messages, view.lang)('initiatives.links')} />
      <ul class="kp-plain-list">
        {initiative.links.map(link => (
          <li>
            <Link
              href={link}
              text={link.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
              rel="nofollow noopener ugc"
            />
          </li>
        ))}
      </ul>
    </Stack>
  )
}
