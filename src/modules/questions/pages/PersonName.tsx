import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Named } from '../name-people.ts'

/** A name, with the way to the profile where there is one. Who left is "a participant". */
export function PersonName({ view, person }: { view: View; person: Named | undefined }): JSX.Element {
  const name = person?.name ?? wordsOf(messages, view.lang)('questions.somebody')
  return person?.path ? <Link href={view.href(person.path)} text={name} /> : <span safe>{name}</span>
}
