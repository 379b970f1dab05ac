import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import type { Place } from '../../places/index.ts'
import { LinksBeside, NoteBeside, Shell, type Beside } from '../../site/index.ts'
import type { Gathering } from '../gathering.ts'
import { messages } from '../messages/messages.ts'
import type { Table } from '../table.ts'
import { TableCards, whenOf } from './Cards.tsx'
import { trailOfTables } from './trail-of-tables.ts'

interface GatheringPageProps {
  view: View
  gathering: Gathering
  tables: readonly Table[]
  line: readonly Place[]
  beside: Beside
}

/** Several tables at one moment. */
export function GatheringPage({ view, gathering, tables, line, beside }: GatheringPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, title, intro, room, circle, example, hiddenReason } = gathering
  const place = line.at(-1)
  return (
    <Shell
      view={view}
      title={title}
      trail={trailOfTables(view, line)}
      live={id}
      noindex={circle !== 'public' || example}
    >
      <Stack gap="sm">
        <Heading level={1} text={title} />
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
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}
