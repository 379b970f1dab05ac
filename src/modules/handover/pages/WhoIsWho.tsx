import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { profilePath, type Person } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { Welcome } from '../welcome.ts'
import { Part } from './PackSections.tsx'

/** Who keeps the place and who else is there, with what one may ask them for. */
export function WhoIsWho({ view, welcome }: { view: View; welcome: Welcome }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Part
        title={t('handover.connectors')}
        none={t('handover.connectors_none')}
        items={welcome.connectors.map(person => nameOf(view, person))}
      />
      {welcome.people.length === 0 ? (
        ''
      ) : (
        <Part title={t('handover.who')} none="" items={welcome.people.map(person => nameOf(view, person))} />
      )}
    </>
  )
}

function nameOf(view: View, person: Person): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const what = person.askMe || person.strengths.join(', ')
  return (
    <>
      <Link href={view.href(profilePath(person))} text={person.name} />
      <span safe>{what === '' ? '' : `: ${t('handover.ask_for', { what })}`}</span>
    </>
  )
}
