import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'

interface MeetLinkProps {
  view: View
  /** Whose profile the reader may see; `path` is that of the profile. */
  person: { readonly id: string; readonly name: string; readonly path: string; readonly askable: boolean }
  /** What they would meet about, when it is about something on this page. */
  about?: { readonly kind: 'initiative' | 'question' | 'organisation'; readonly id: string }
  /** What stands between the name and the link. */
  separator?: string
}

/** The way to ask somebody to meet, next to their name. Nothing for oneself, or for who does not want to be asked. */
export function MeetLink({ view, person, about, separator = '' }: MeetLinkProps): JSX.Element {
  if (!person.askable || person.id === view.actor.person) return ''
  const query = about === undefined ? '' : `?over=${about.kind}:${about.id}`
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <span safe>{separator}</span>
      <Link
        href={view.href(`${person.path}/kennismaken${query}`)}
        text={t('people.meet')}
        context={t('people.meet_whom', { name: person.name })}
        rel="nofollow"
      />
    </>
  )
}
