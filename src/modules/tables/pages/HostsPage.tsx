import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, FindForm, Form, Heading, Row, Stack } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import type { Found } from '../find-guests.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { hostRoles, pathOf } from '../table.ts'
import { trailTo } from './EditPages.tsx'

interface HostsPageProps {
  view: View
  shown: ShownTable
  name: string
  found: readonly Found[]
  isDone: boolean
  /** Guests who can sign in. */
  able: ReadonlySet<string>
}

/** Shares who leads the table and who takes notes, or passes it on. */
export function HostsPage({ view, shown, name, found, isDone, able }: HostsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, people } = shown
  const path = view.href(`${pathOf(table)}/leiding`)
  const nameOf = (id: string) => people.get(id)?.name ?? t('tables.somebody')
  const guests = shown.guests.flatMap(({ person }) => person ?? [])
  const others = guests.filter(id => able.has(id) && !table.hosts.some(({ person }) => person === id))
  return (
    <PrivatePage
      view={view}
      title={t('tables.do_hosts')}
      lead={t('tables.hosts_lead')}
      trail={trailTo(table)}
    >
      {isDone ? <Alert kind="ok" text={t('tables.said.shared')} /> : ''}
      {table.hosts.map(({ person, role }) => (
        <Form action={path} hidden={{ person, role: 'none' }}>
          <Row>
            <span safe>{`${nameOf(person)}: ${t(`tables.role.${role}`)}`}</span>
            <Button kind="subtle" text={t('tables.host_drop')} context={nameOf(person)} />
          </Row>
        </Form>
      ))}
      <FindForm
        action={path}
        field={{ name: 'naam', label: t('tables.find_person'), value: name, required: true }}
        button={t('tables.find')}
        found={{ count: found.length, none: t('tables.find_none') }}
      />
      {found.map(({ id, name: one }) => (
        <Give view={view} path={path} person={id} name={one} />
      ))}
      {others.length === 0 ? (
        ''
      ) : (
        <Stack gap="sm">
          <Heading level={2} text={t('tables.hosts_among')} />
          {others.map(id => (
            <Give view={view} path={path} person={id} name={nameOf(id)} />
          ))}
        </Stack>
      )}
    </PrivatePage>
  )
}

interface GiveProps {
  view: View
  path: string
  person: string
  name: string
}

function Give({ view, path, person, name }: GiveProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={path} hidden={{ person }}>
      <Row>
        <span safe>{name}</span>
        {hostRoles.map(role => (
          <Button kind="secondary" name="role" value={role} text={t(`tables.give.${role}`)} context={name} />
        ))}
      </Row>
    </Form>
  )
}
