import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { StandingBadges } from '../../initiatives/index.ts'
import { NoteBeside, type Beside } from '../../site/index.ts'
import { issuePath } from '../issue.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCoalition } from '../show-coalition.ts'

interface TopProps {
  view: View
  shown: ShownCoalition
  beside: Beside
}

/** What the coalition is, how it stands and who sees it. */
export function Top({ view, shown, beside }: TopProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition, issue } = shown
  const { id, name, aim, state, outcome, circle, example, hiddenReason } = coalition
  const narrow = { members: t('coalitions.circle_members'), hidden: t('coalitions.circle_hidden') }
  return (
    <Stack gap="sm">
      <Heading level={1} text={name} />
      <Row>
        <StandingBadges
          view={view}
          state={{ text: t(`coalitions.state.${state}`), kind: state === 'running' ? 'info' : 'neutral' }}
          themes={issue?.themes ?? []}
          example={example && t('coalitions.example')}
        />
      </Row>
      {aim ? <Paragraph kind="lead" text={aim} /> : ''}
      {issue ? (
        <Paragraph>
          <span safe>{`${t('coalitions.owns')} `}</span>
          <Link href={view.href(issuePath(issue))} text={issue.title} />
        </Paragraph>
      ) : (
        ''
      )}
      {outcome ? <Paragraph text={t('coalitions.outcome_is', { outcome })} /> : ''}
      <NoteBeside beside={beside} id={id} />
      <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} narrow={narrow} />
    </Stack>
  )
}
