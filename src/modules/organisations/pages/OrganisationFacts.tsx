import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Link } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Contact } from '../queries/contacts.ts'
import type { ShownOrganisation } from '../show-organisation.ts'

type FactsProps = ShownOrganisation & { view: View }

/** What kind it is, where it works and how to reach it. */
export function OrganisationFacts(props: FactsProps): JSX.Element {
  return <DefinitionList items={factsOf(props)} />
}

function factsOf({ view, organisation, places, contact }: FactsProps) {
  const t = wordsOf(messages, view.lang)
  const { kind, url } = organisation
  const where = places.map(({ path, name }) => (
    <li>
      <Link href={view.href(`/${path}`)} text={name} />
    </li>
  ))
  return [
    { term: t('organisations.kind'), text: t(`organisations.kind_${kind}`) },
    {
      term: t('organisations.places'),
      content: (
        <ul class="kp-plain-list" role="list">
          {where}
        </ul>
      ),
    },
    ...(url === null
      ? []
      : [{ term: t('organisations.website'), content: <Link href={url} text={url} rel="nofollow ugc" /> }]),
    ...(contact ? [{ term: t('organisations.contact'), text: contactText(view, contact) }] : []),
  ]
}

function contactText(view: View, { reach, isPublic }: Contact): string {
  return isPublic ? reach : `${reach} (${wordsOf(messages, view.lang)('organisations.contact_closed')})`
}
