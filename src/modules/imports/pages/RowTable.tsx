import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Button,
  EmptyState,
  FilterLinks,
  Form,
  FormActions,
  Link,
  Pagination,
  RadioGroup,
  Stack,
  Table,
  type BadgeKind,
  type Cell,
} from '../../../ui/index.ts'
import { pathOf, verdicts, type Verdict, type Why } from '../import.ts'
import type { ImportShown, ShownRow } from '../import-summary.ts'
import { messages } from '../messages/messages.ts'
import { whySentence } from '../why-sentence.ts'

interface RowsProps {
  view: View
  shown: ImportShown
}

/** Which rows to show, with how many there are. */
export function VerdictFilter({ view, shown }: RowsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { one, counts, verdict } = shown
  const path = pathOf(one)
  const all = {
    href: view.href(path),
    text: t('imports.verdict_all'),
    count: formatNumber(view.lang, one.rowsTotal),
    current: verdict === undefined,
  }
  const each = verdicts.map(value => ({
    href: view.href(`${path}?toon=${value}`),
    text: t(`imports.verdict.${value}`),
    count: formatNumber(view.lang, counts[value]),
    current: verdict === value,
  }))
  return <FilterLinks label={t('imports.verdicts')} items={[all, ...each]} />
}

/** The rows of this page: number, name, what happens and why. While nothing is saved, doubtful ones have a choice. */
export function RowTable({ view, shown }: RowsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { one, rows, verdict } = shown
  if (rows.length === 0)
    return <EmptyState title={t('imports.rows_none')} text={t('imports.rows_none_text')} />
  const mayChoose = one.state === 'ready' && rows.some(row => row.verdict === 'doubtful')
  const table = (
    <Table
      caption={t('imports.rows')}
      captionHidden
      columns={[
        { header: t('imports.name') },
        { header: t('imports.row') },
        { header: t('imports.what') },
        { header: t('imports.why') },
      ]}
      rows={rows.map(row => cellsOf(view, row, one))}
    />
  )
  return (
    <>
      {mayChoose ? (
        <Form
          action={view.href(`${pathOf(one)}/keuzes${verdict ? `?toon=${verdict}` : ''}`)}
          label={t('imports.rows')}
        >
          {table}
          <FormActions>
            <Button kind="secondary" text={t('imports.keep_choices')} />
          </FormActions>
        </Form>
      ) : (
        table
      )}
      <Pages view={view} shown={shown} />
      <p>
        <Link
          href={view.href(`${pathOf(one)}/rijen.csv${verdict ? `?toon=${verdict}` : ''}`)}
          text={t('imports.download')}
        />
      </p>
    </>
  )
}

const badgeOf: Record<Verdict, BadgeKind> = {
  new: 'positive',
  known: 'neutral',
  doubtful: 'warning',
  wrong: 'negative',
}

function cellsOf(view: View, row: ShownRow, one: ImportShown['one']): Cell[] {
  const title = titleOf(row, one)
  const slug = row.initiativeSlug
  return [
    slug === null ? title : { text: title, href: view.href(`/initiatieven/${slug}`) },
    String(row.row),
    { content: <What view={view} row={row} isOpen={one.state === 'ready'} title={title} /> },
    whyCell(view, row),
  ]
}

/** What a wrong row is called: its name if it has one, else as much as is in it. */
function titleOf({ draft, cells }: ShownRow, { header, mapping }: ImportShown['one']): string {
  const name = cells[header.indexOf(mapping.title ?? '')] ?? ''
  return (draft?.title ?? name) || cells.filter(Boolean).join(', ').slice(0, 60)
}

interface WhatProps {
  view: View
  row: ShownRow
  isOpen: boolean
  title: string
}

function What({ view, row, isOpen, title }: WhatProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { verdict, choice } = row
  const badge = <Badge text={t(`imports.verdict.${verdict}`)} kind={badgeOf[verdict]} />
  const will = verdict === 'doubtful' ? (choice ?? 'skip') : verdict
  return (
    <Stack gap="sm">
      <span>
        {badge}
        {isOpen && verdict === 'doubtful' ? '' : <span safe>{` ${t(`imports.will.${will}`)}`}</span>}
      </span>
      {isOpen && verdict === 'doubtful' ? (
        <RadioGroup
          name={`keuze_${row.row}`}
          label={t('imports.choice', { row: String(row.row), title })}
          options={(['add', 'skip'] as const).map(value => ({ value, text: t(`imports.will.${value}`) }))}
          value={choice ?? undefined}
        />
      ) : (
        ''
      )}
    </Stack>
  )
}

function whyCell(view: View, { why, alikeSlug }: ShownRow): Cell {
  if (why.length === 0) return ''
  return {
    content: (
      <ul class="kp-plain-list">
        {why.map((reason, at) => (
          <li>
            <Reason view={view} why={reason} slug={at === 0 ? alikeSlug : null} />
          </li>
        ))}
      </ul>
    ),
  }
}

function Reason({ view, why, slug }: { view: View; why: Why; slug: string | null }): JSX.Element {
  const text = whySentence(view.lang, why)
  if (slug === null) return <span safe>{text}</span>
  return <Link href={view.href(`/initiatieven/${slug}`)} text={text} />
}

function Pages({ view, shown }: RowsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { one, verdict, next, isFirst } = shown
  const to = (after: number | null) => {
    const asked = { ...(verdict && { toon: verdict }), ...(after !== null && { na: String(after) }) }
    const query = new URLSearchParams(asked).toString()
    return view.href(pathOf(one) + (query === '' ? '' : `?${query}`))
  }
  return (
    <Pagination
      label={t('imports.more')}
      previous={isFirst ? undefined : { href: to(null), text: t('imports.first') }}
      next={next === null ? undefined : { href: to(next), text: t('imports.next') }}
    />
  )
}
