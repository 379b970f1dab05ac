import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { NoteBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'
import { Invitation, Suggestions } from './Decisions.tsx'
import { InitiativeBadges } from './InitiativeBadges.tsx'

interface PartProps {
  view: View
  shown: ShownInitiative
}

/** What it is, who sees it, and what waits for the reader. */
export function InitiativeHead({ view, shown, beside }: PartProps & { beside: Beside }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { initiative } = shown
  const { id, title, summary, circle, hiddenReason } = initiative
  const narrow = { members: t('initiatives.circle_members'), hidden: t('initiatives.circle_hidden') }
  return (
    <>
      <Stack gap="sm">
        <Heading level={1} text={title} />
        <Row>
          <InitiativeBadges view={view} initiative={initiative} isWhole />
        </Row>
        {summary ? <Paragraph kind="lead" text={summary} /> : ''}
        <NoteBeside beside={beside} id={id} />
        <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} narrow={narrow} />
      </Stack>
      {shown.isInvited ? <Invitation view={view} shown={shown} /> : ''}
      {shown.suggestions.length > 0 ? <Suggestions view={view} shown={shown} /> : ''}
    </>
  )
}
