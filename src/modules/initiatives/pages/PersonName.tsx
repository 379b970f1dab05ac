import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { isSeenBy, profilePath, type Person } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'

/** The name of somebody; a link when the visitor may see the profile, "een deelnemer" for who left. */
export function PersonName({ view, person }: { view: View; person: Person | undefined }): JSX.Element {
  if (person && isSeenBy(view.actor, person)) {
    return <Link href={view.href(profilePath(person))} text={person.name} />
  }
  return <span safe>{person?.name ?? wordsOf(messages, view.lang)('initiatives.steward_hidden')}</span>
}
