import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { promisePath } from '../../promises/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { nameOf } from './GuestName.tsx'

interface PartProps {
  view: View
  shown: ShownTable
}

/** What was promised last time, and what became of it. */
export function LastTime({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { promises } = shown
  if (promises.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.last_time')} />
      <ul class="kp-plain-list">
        {promises.map(promise => (
          <li>
            <Link href={view.href(promisePath(promise))} text={promise.what} />{' '}
            <span class="kp-meta" safe>
              {t(`tables.promise.${promise.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** What each guest answered beforehand, side by side; for those inside. */
export function Prepared({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { prepared, guests, isInside } = shown
  const { questions } = shown.table.script
  if (!isInside || questions.length === 0) return ''
  const saying = guests.filter(({ id }) => prepared.some(({ guest }) => guest === id))
  const rows = saying.map(({ id, preparedNamed, ...guest }) => ({
    name: preparedNamed ? nameOf(view, shown, guest) : '',
    bodies: questions.map(
      (_, at) => prepared.find(one => one.guest === id && one.question === at)?.body ?? '–',
    ),
  }))
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.prepared')} />
      {saying.length === 0 ? (
        <Paragraph text={t('tables.prepared_none')} />
      ) : (
        <Table
          caption={t('tables.prepared')}
          captionHidden
          wide
          columns={[{ header: t('tables.who') }, ...questions.map(header => ({ header }))]}
          rows={shuffled(rows).map(({ name, bodies }) => [name || t('tables.without_name'), ...bodies])}
        />
      )}
    </Stack>
  )
}

interface Row {
  readonly name: string
  readonly bodies: readonly string[]
}

/** Those without a name come last, in the order of their words: the order of the guests would tell who they are. */
function shuffled(rows: readonly Row[]): Row[] {
  const nameless = rows.filter(({ name }) => name === '')
  return [
    ...rows.filter(({ name }) => name !== ''),
    ...nameless.toSorted((one, other) => one.bodies.join().localeCompare(other.bodies.join())),
  ]
}
