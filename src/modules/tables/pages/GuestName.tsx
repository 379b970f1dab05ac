import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { organisationPath } from '../../organisations/index.ts'
import { isSeenBy, profilePath } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'

type Names = Pick<ShownTable, 'people' | 'organisations'>

interface Named {
  readonly person: string | null
  readonly organisation: string | null
}

/** Who it is, for whom; links to what the visitor may see. */
export function GuestName({ view, names, guest }: { view: View; names: Names; guest: Named }): JSX.Element {
  const person = names.people.get(guest.person ?? '')
  const organisation = names.organisations.get(guest.organisation ?? '')
  return (
    <>
      {person ? <PersonName view={view} names={names} person={person.id} /> : ''}
      {person && organisation ? ', ' : ''}
      {organisation ? <Link href={view.href(organisationPath(organisation))} text={organisation.name} /> : ''}
      {person || organisation ? '' : <span safe>{wordsOf(messages, view.lang)('tables.somebody')}</span>}
    </>
  )
}

/** The name of a person; a link when the visitor may see the profile. */
export function PersonName({
  view,
  names,
  person,
}: {
  view: View
  names: Names
  person: string
}): JSX.Element {
  const found = names.people.get(person)
  if (found && isSeenBy(view.actor, found)) {
    return <Link href={view.href(profilePath(found))} text={found.name} />
  }
  return <span safe>{found?.name ?? wordsOf(messages, view.lang)('tables.somebody')}</span>
}

/** The same as words. */
export function nameOf(view: View, { people, organisations }: Names, guest: Named): string {
  const names = [people.get(guest.person ?? '')?.name, organisations.get(guest.organisation ?? '')?.name]
  return names.filter(Boolean).join(', ') || wordsOf(messages, view.lang)('tables.somebody')
}
