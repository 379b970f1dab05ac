import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, Heading, Link, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { themeName } from '../../initiatives/index.ts'
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
  return (
    <Stack gap="sm">
      <Heading level={1} text={name} />
      <Row>
        <Badge text={t(`coalitions.state.${state}`)} kind={state === 'running' ? 'info' : 'neutral'} />
        {(issue?.themes ?? []).map(theme => (
          <Badge text={themeName(view.lang, theme)} />
        ))}
        {example ? <Badge text={t('coalitions.example')} kind="warning" /> : ''}
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
      {circle === 'members' || circle === 'hidden' ? (
        <Alert kind="info" live="none" text={t(`coalitions.circle_${circle}`)} />
      ) : (
        ''
      )}
      <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} />
    </Stack>
  )
}
