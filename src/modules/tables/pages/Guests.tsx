import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { isSeenBy } from '../../people/index.ts'
import type { Guest } from '../guest.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { GuestName } from './GuestName.tsx'

interface PartProps {
  view: View
  shown: ShownTable
}

/** Who comes. Those inside see everybody with their answer; others only who says yes and may be seen. */
export function Guests({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { guests } = shown
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.guests')} />
      {guests.length === 0 ? (
        <Paragraph text={t('tables.guests_none')} />
      ) : shown.isInside ? (
        <Everybody view={view} shown={shown} />
      ) : (
        <Public view={view} shown={shown} />
      )}
    </Stack>
  )
}

function Everybody({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('tables.guests')}
      captionHidden
      columns={[{ header: t('tables.who') }, { header: t('tables.answer') }]}
      rows={shown.guests.map(guest => [
        { content: <GuestName view={view} names={shown} guest={guest} /> },
        t(`tables.says.${guest.answer ?? 'nothing'}`),
      ])}
    />
  )
}

function Public({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const seen = shown.guests.filter(guest => isForAll(view, shown, guest))
  const others = shown.guests.length - seen.length
  return (
    <>
      {seen.length === 0 ? (
        ''
      ) : (
        <ul class="kp-plain-list">
          {seen.map(guest => (
            <li>
              <GuestName view={view} names={shown} guest={guest} />
            </li>
          ))}
        </ul>
      )}
      {others === 0 ? '' : <Paragraph text={t('tables.others', { count: others })} />}
    </>
  )
}

function isForAll(view: View, { people }: ShownTable, { person, answer }: Guest): boolean {
  const found = people.get(person ?? '')
  return answer === 'yes' && found !== undefined && isSeenBy(view.actor, found)
}
