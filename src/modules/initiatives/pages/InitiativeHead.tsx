import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, Heading, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { NoteBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'
import { Invitation, Suggestions } from './Decisions.tsx'

interface PartProps {
  view: View
  shown: ShownInitiative
}

/** What it is, who sees it, and what waits for the reader. */
export function InitiativeHead({ view, shown, beside }: PartProps & { beside: Beside }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { initiative } = shown
  const { id, title, summary, circle } = initiative
  return (
    <>
      <Stack gap="sm">
        <Heading level={1} text={title} />
        <Badges view={view} shown={shown} />
        {summary ? <Paragraph kind="lead" text={summary} /> : ''}
        <NoteBeside beside={beside} id={id} />
        {circle === 'members' || circle === 'hidden' ? (
          <Alert kind="info" live="none" text={t(`initiatives.circle_${circle}`)} />
        ) : (
          ''
        )}
        <CircleNote view={view} circle={circle} hiddenReason={initiative.hiddenReason} />
      </Stack>
      {shown.isInvited ? <Invitation view={view} shown={shown} /> : ''}
      {shown.suggestions.length > 0 ? <Suggestions view={view} shown={shown} /> : ''}
    </>
  )
}

function Badges({ view, shown: { initiative } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { phase, themes, example } = initiative
  return (
    <Row>
      <Badge text={t(`initiatives.phase.${phase}`)} kind={phase === 'stopped' ? 'neutral' : 'info'} />
      {themes.map(theme => (
        <Badge text={t(`initiatives.theme.${theme}`)} />
      ))}
      {example ? <Badge text={t('initiatives.example_text')} kind="warning" /> : ''}
    </Row>
  )
}
