import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, DefinitionList, Heading, Link, LinkButton } from '../../../ui/index.ts'
import { Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import type { Place } from '../../places/index.ts'
import { LinksBeside, NoteBeside, Shell, type Beside } from '../../site/index.ts'
import { pathOfGathering, type Gathering } from '../gathering.ts'
import { messages } from '../messages/messages.ts'
import type { Table } from '../table.ts'
import { TableCards, whenOf } from './Cards.tsx'
import { trailOfTables } from './trail-of-tables.ts'

/** What was just done, said once above the page. */
export const doneWithGathering = ['saved', 'cancelled'] as const

interface GatheringPageProps {
  view: View
  gathering: Gathering
  tables: readonly Table[]
  line: readonly Place[]
  beside: Beside
  /** Whether the reader planned it, and changes it or calls it off. */
  mayChange: boolean
  done?: (typeof doneWithGathering)[number] | undefined
}

/** Several tables at one moment. */
export function GatheringPage(props: GatheringPageProps): JSX.Element {
  const { view, gathering, tables, line, beside, mayChange, done } = props
  const t = wordsOf(messages, view.lang)
  const { id, title, intro, room, circle, example, hiddenReason, cancelledReason } = gathering
  const place = line.at(-1)
  return (
    <Shell
      view={view}
      title={title}
      trail={trailOfTables(view, line)}
      live={id}
      noindex={circle !== 'public' || example}
    >
      {done === undefined ? '' : <Alert kind="ok" text={t(`tables.gathering_said.${done}`)} />}
      <Stack gap="sm">
        <Heading level={1} text={title} />
        {cancelledReason === null ? (
          ''
        ) : (
          <Alert kind="warning" live="none" title={t('tables.gathering_cancelled')} text={cancelledReason} />
        )}
        {intro ? <Paragraph kind="lead" text={intro} /> : ''}
        <NoteBeside beside={beside} id={id} />
        <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} />
        <DefinitionList
          items={[
            { term: t('tables.when'), text: whenOf(view.lang, gathering) },
            { term: t('tables.where'), text: room || (place?.name ?? '') },
          ]}
        />
      </Stack>
      <Stack gap="sm">
        <Heading level={2} text={t('tables.tables_here')} />
        <TableCards view={view} items={tables} />
      </Stack>
      {mayChange ? <Changes view={view} gathering={gathering} /> : ''}
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}

function Changes({ view, gathering }: Pick<GatheringPageProps, 'view' | 'gathering'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOfGathering(gathering)
  return (
    <Row>
      <LinkButton
        kind="secondary"
        href={view.href(`${path}/bewerken`)}
        text={t('tables.do_edit_gathering')}
      />
      <Link href={view.href(`${path}/afzeggen`)} text={t('tables.do_cancel_gathering')} />
    </Row>
  )
}
