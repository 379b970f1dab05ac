import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { profilePath } from '../../people/index.ts'
import type { Mandate } from '../mandate.ts'
import { messages } from '../messages/messages.ts'
import type { ShownOrganisation } from '../show-organisation.ts'
import { mandateText } from './mandate-text.ts'

type WhoSpeaksProps = ShownOrganisation & { view: View }

/** Who may speak for the organisation, and about what. */
export function WhoSpeaks({ view, mandates, people, today }: WhoSpeaksProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const seen = mandates.filter(({ person }) => people.some(({ id }) => id === person))
  return (
    <>
      <Heading level={2} text={t('organisations.speaks')} />
      {mandates.length === 0 ? <Paragraph text={t('organisations.speaks_none')} /> : ''}
      {mandates.length > 0 && seen.length === 0 ? <Paragraph text={t('organisations.speaks_unseen')} /> : ''}
      {seen.length === 0 ? (
        ''
      ) : (
        <ul class="kp-plain-list" role="list">
          {seen.map(mandate => (
            <li>
              <MandateLine view={view} mandate={mandate} people={people} today={today} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface LineProps extends Pick<WhoSpeaksProps, 'view' | 'people' | 'today'> {
  mandate: Mandate
}

function MandateLine({ view, mandate, people, today }: LineProps): JSX.Element {
  const person = people.find(({ id }) => id === mandate.person)
  if (!person) return ''
  return (
    <>
      <Link href={view.href(profilePath(person))} text={person.name} />
      <span safe>{` (${mandate.role}): ${mandateText(view.lang, mandate, today)}`}</span>
    </>
  )
}
