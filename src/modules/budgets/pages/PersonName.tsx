import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { isSeenBy, profilePath, type Person } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'

/** The name of who may be seen, with a link; "een deelnemer" for everybody else. */
export function PersonName({ view, person }: { view: View; person: Person | undefined }): JSX.Element {
  if (person && isSeenBy(view.actor, person)) {
    return <Link href={view.href(profilePath(person))} text={person.name} />
  }
  return <span safe>{wordsOf(messages, view.lang)('budgets.somebody')}</span>
}
