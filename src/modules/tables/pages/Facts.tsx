import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Details, Link, Stack } from '../../../ui/index.ts'
import { moment } from '../../site/index.ts'
import { pathOfGathering } from '../gathering.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { pathOf, type HostRole } from '../table.ts'
import { PersonName } from './GuestName.tsx'

interface PartProps {
  view: View
  shown: ShownTable
}

/** When and where, who leads it, what it serves, and how it goes. */
export function Facts({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, isInside, line } = shown
  const { startsAt, minutes, room, link } = table
  const where = room || (line.at(-1)?.name ?? '')
  return (
    <Stack gap="sm">
      <DefinitionList
        items={[
          {
            term: t('tables.when'),
            content: startsAt ? moment(view, startsAt) : <span safe>{t('tables.no_date')}</span>,
          },
          { term: t('tables.lasts'), text: t('tables.minutes', { count: minutes }) },
          { term: t('tables.where'), text: where },
          ...(link !== '' && isInside
            ? [{ term: t('tables.link'), content: <Link href={link} text={link} rel="nofollow" /> }]
            : []),
          ...hostsOf({ view, shown }, 'host'),
          ...hostsOf({ view, shown }, 'notes'),
          ...around({ view, shown }),
        ]}
      />
      <How view={view} shown={shown} />
    </Stack>
  )
}

function hostsOf({ view, shown }: PartProps, role: HostRole) {
  const hosts = shown.table.hosts.filter(one => one.role === role)
  if (hosts.length === 0) return []
  return [
    {
      term: wordsOf(messages, view.lang)(`tables.role.${role}`),
      content: (
        <ul class="kp-plain-list">
          {hosts.map(({ person }) => (
            <li>
              <PersonName view={view} names={shown} person={person} />
            </li>
          ))}
        </ul>
      ),
    },
  ]
}

/** What it serves, and the things it belongs to. */
function around({ view, shown }: PartProps) {
  const t = wordsOf(messages, view.lang)
  const { serves, previous, gathering } = shown
  const all = [
    ...serves.map(({ kind, title, path }) => ({
      ...{ term: t(kind === 'coalition' ? 'tables.for_coalition' : 'tables.for_issue'), title, path },
    })),
    ...(gathering
      ? [{ term: t('tables.gathering'), title: gathering.title, path: pathOfGathering(gathering) }]
      : []),
    ...(previous ? [{ term: t('tables.previous'), title: previous.title, path: pathOf(previous) }] : []),
  ]
  return all.map(({ term, title, path }) => ({
    ...{ term, content: <Link href={view.href(path)} text={title} /> },
  }))
}

/** Its steps with their minutes, the questions and the roles. */
function How({ view, shown: { table } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { steps, roles, questions } = table.script
  return (
    <Details summary={t('tables.how')}>
      <ol>
        {steps.map(({ title, prompt, minutes }) => (
          <li safe>{`${title} (${t('tables.minutes', { count: minutes })}). ${prompt}`}</li>
        ))}
      </ol>
      <DefinitionList
        items={[
          ...(questions.length === 0 ? [] : [{ term: t('tables.questions'), text: questions.join(' ') }]),
          ...(roles.length === 0 ? [] : [{ term: t('tables.roles'), text: roles.join(', ') }]),
        ]}
      />
    </Details>
  )
}
