import type { View } from '../../../platform/http/view.ts'
import { Link } from '../../../ui/index.ts'
import { isSeenBy, pathOf, type Person } from '../person.ts'

interface PersonNameProps {
  view: View
  person: Person | undefined
  /** What stands there for who may not be seen. */
  otherwise: string
}

/** The name of who may be seen, with a link. */
export function PersonName({ view, person, otherwise }: PersonNameProps): JSX.Element {
  if (person && isSeenBy(view.actor, person)) {
    return <Link href={view.href(pathOf(person))} text={person.name} />
  }
  return <span safe>{otherwise}</span>
}
