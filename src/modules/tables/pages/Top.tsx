import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Heading, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { StandingBadges } from '../../initiatives/index.ts'
import { NoteBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { kindName, kindOfState } from './Cards.tsx'

interface TopProps {
  view: View
  shown: ShownTable
  beside: Beside
}

/** What the table is about, how it stands and who sees it. */
export function Top({ view, shown, beside }: TopProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, title, aim, state, themes, circle, example, hiddenReason, cancelledReason } = shown.table
  const narrow = { members: t('tables.circle_members'), hidden: t('tables.circle_hidden') }
  return (
    <Stack gap="sm">
      <Heading level={1} text={title} />
      <Row>
        <StandingBadges
          view={view}
          state={{ text: t(`tables.state.${state}`), kind: kindOfState[state] }}
          themes={themes}
          example={example && t('tables.example')}
        />
      </Row>
      <Paragraph kind="small" text={kindName(view.lang, shown.table)} />
      {cancelledReason === null ? (
        ''
      ) : (
        <Alert kind="warning" live="none" title={t('tables.cancelled_title')} text={cancelledReason} />
      )}
      {aim ? <Paragraph kind="lead" text={aim} /> : ''}
      <NoteBeside beside={beside} id={id} />
      <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} narrow={narrow} />
    </Stack>
  )
}
