import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { organisationPath, type Organisation } from '../../organisations/index.ts'
import { isSeenBy, profilePath, type Person } from '../../people/index.ts'
import type { Party } from '../coalition.ts'
import { messages } from '../messages/messages.ts'

/** Those whose names a page shows, by id. */
export interface Names {
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, Organisation>
}

type Named = Pick<Party, 'organisation' | 'person'>

/** The name of a party; a link when the visitor may see its page. */
export function PartyName({ view, names, party }: { view: View; names: Names; party: Named }): JSX.Element {
  const organisation = party.organisation === null ? undefined : names.organisations.get(party.organisation)
  if (organisation) return <Link href={view.href(organisationPath(organisation))} text={organisation.name} />
  const person = party.person === null ? undefined : names.people.get(party.person)
  if (person && isSeenBy(view.actor, person)) {
    return <Link href={view.href(profilePath(person))} text={person.name} />
  }
  return <span safe>{nameOf(view, names, party)}</span>
}

/** The same as words. */
export function nameOf(view: View, { people, organisations }: Names, party: Named): string {
  const t = wordsOf(messages, view.lang)
  if (party.organisation !== null) {
    return organisations.get(party.organisation)?.name ?? t('coalitions.some_organisation')
  }
  return people.get(party.person ?? '')?.name ?? t('coalitions.somebody')
}
