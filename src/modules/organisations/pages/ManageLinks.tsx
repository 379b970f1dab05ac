import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownOrganisation } from '../show-organisation.ts'

/** The ways to what the reader may do for the organisation, and to its history. */
export function ManageLinks({ view, organisation, may }: ShownOrganisation & { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(organisation)
  const ways = [
    { action: 'give_mandate', end: 'mandaten', text: t('organisations.mandates_manage') },
    { action: 'set_contact', end: 'contact', text: t('organisations.contact_manage') },
    { action: 'propose_merge', end: 'dubbel', text: t('organisations.doubles_manage') },
    { action: 'close', end: 'stoppen', text: t('organisations.close_manage') },
  ] as const
  const open = ways.filter(({ action }) => may.includes(action))
  return (
    <>
      {open.length === 0 ? '' : <Heading level={2} look={3} text={t('organisations.manage')} />}
      {open.length === 0 ? (
        ''
      ) : (
        <ul class="kp-plain-list" role="list">
          {open.map(({ end, text }) => (
            <li>
              <Link href={view.href(`${path}/${end}`)} text={text} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={view.href(`${path}/geschiedenis`)} text={t('organisations.history')} />
      </p>
    </>
  )
}
