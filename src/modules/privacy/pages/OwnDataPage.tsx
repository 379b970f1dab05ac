import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  DefinitionList,
  Details,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Table,
  type Cell,
} from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { driveName, languageName, PrivatePage, strengthName, trailOfMine } from '../../people/index.ts'
import { day, moment } from '../../site/index.ts'
import { shownOf } from '../data-text.ts'
import { messages } from '../messages/messages.ts'
import type { Column, OwnData, OwnRow } from '../own-data.ts'

interface OwnDataProps {
  view: View
  data: readonly OwnData[]
  places: readonly Pick<Place, 'code' | 'name'>[]
}

/** Everything that is kept about whoever asks, kind by kind. */
export function OwnDataPage({ view, data, places }: OwnDataProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const kept = data.filter(({ kind, rows }) => rows.length > 0 && kind !== 'consents')
  const consents = data.find(({ kind }) => kind === 'consents')?.rows ?? []
  return (
    <PrivatePage
      view={view}
      title={t('privacy.own_data')}
      lead={t('privacy.own_data_lead')}
      trail={trailOfMine(view)}
    >
      <p>
        <LinkButton href={view.href('/mijn/gegevens.json')} text={t('privacy.download')} kind="secondary" />
      </p>
      <Paragraph kind="small" text={t('privacy.download_hint')} />
      <Heading level={2} text={t('privacy.kept')} />
      {kept.map(one => (
        <KeptKind view={view} one={one} places={places} />
      ))}
      <Heading level={2} text={t('privacy.kept_consents')} />
      {consents.length === 0 ? (
        <Paragraph text={t('privacy.no_consents')} />
      ) : (
        <Consents view={view} rows={consents} />
      )}
      <Heading level={2} text={t('privacy.erase_title')} />
      <Paragraph text={t('privacy.erase_short')} />
      <p>
        <Link href={view.href('/mijn/gegevens/wissen')} text={t('privacy.erase_link')} />
      </p>
    </PrivatePage>
  )
}

interface KindProps extends Pick<OwnDataProps, 'view' | 'places'> {
  one: OwnData
}

function KeptKind({ view, one, places }: KindProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const summary = t('privacy.kind', { kind: t(`privacy.kept_${one.kind}`), count: one.rows.length })
  if (one.shows.length === 0) {
    return (
      <Details summary={summary}>
        <Paragraph text={t('privacy.in_file')} />
      </Details>
    )
  }
  return (
    <Details summary={summary} open={one.kind === 'profile'}>
      {one.rows.map((row, index) => (
        <>
          <DefinitionList items={itemsOf(view, { row, shows: one.shows, places })} />
          {typeof row['path'] === 'string' ? (
            <p>
              <Link
                href={view.href(row['path'])}
                text={t('privacy.look', { kind: t(`privacy.kept_${one.kind}`), count: index + 1 })}
              />
            </p>
          ) : (
            ''
          )}
        </>
      ))}
    </Details>
  )
}

type Named = OwnDataProps['places']

function itemsOf(
  view: View,
  { row, shows, places }: { row: OwnRow; shows: readonly Column[]; places: Named },
) {
  const t = wordsOf(messages, view.lang)
  return shows.flatMap(column => {
    const content = contentOf(view, { column, value: row[column], places })
    return content === null ? [] : [{ term: t(`privacy.column_${column}`), content }]
  })
}

/** Null when there is nothing to show. */
function contentOf(
  view: View,
  { column, value, places }: { column: string; value: OwnRow[string] | undefined; places: Named },
): JSX.Element | null {
  const shown = shownOf(column, value)
  if (shown === null) return null
  switch (shown.as) {
    case 'moment':
      return moment(view, shown.at)
    case 'day':
      return day(view, shown.at)
    case 'word':
      return <Text text={wordsOf(messages, view.lang)(`privacy.word_${shown.word}`)} />
    case 'places':
      return (
        <Text
          text={shown.codes.map(code => places.find(place => place.code === code)?.name ?? code).join(', ')}
        />
      )
    case 'languages':
      return <Text text={shown.codes.map(code => languageName(view.lang, code)).join(', ')} />
    case 'strengths':
      return <Text text={shown.codes.map(code => strengthName(view.lang, code)).join(', ')} />
    case 'drives':
      return <Text text={shown.codes.map(code => driveName(view.lang, code)).join(', ')} />
    case 'text':
      return <Text text={shown.text} />
  }
}

function Text({ text }: { text: string }): JSX.Element {
  return <span safe>{text}</span>
}

function Consents({ view, rows }: { view: View; rows: readonly OwnRow[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const columns = ['purpose', 'given', 'at', 'version'] as const
  const cell = (row: OwnRow, column: string): Cell => ({
    content: contentOf(view, { column, value: row[column], places: [] }) ?? '',
  })
  return (
    <Table
      caption={t('privacy.kept_consents')}
      captionHidden
      columns={columns.map(column => ({ header: t(`privacy.column_${column}`) }))}
      rows={rows.map(row => columns.map(column => cell(row, column)))}
    />
  )
}
