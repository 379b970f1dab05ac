import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Link, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../project.ts'
import { reasonOf } from '../reasons.ts'
import { verdictOn } from '../show-outcome.ts'
import type { ShownProject } from '../show-project.ts'
import { badgeOf } from './ProjectList.tsx'

/** Why it is feasible or not, why it won or what it missed, and where it went. */
export function ProjectVerdict({
  view,
  shown: { budget, project, projects, outcome },
}: {
  view: View
  shown: ShownProject
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { state, reason, mergedInto } = project
  const into = projects.find(({ id }) => id === mergedInto)
  const verdict = outcome && verdictOn(project, outcome.outcome)
  return (
    <Stack gap="sm">
      <Row>
        <Badge kind={badgeOf[state]} text={t(`budgets.state_${state}`)} />
      </Row>
      {into ? (
        <Paragraph>
          <span safe>{`${t('budgets.merged_into')} `}</span>
          <Link href={view.href(pathOf(budget, into))} text={into.title} />
        </Paragraph>
      ) : (
        ''
      )}
      {verdict ? <Paragraph text={reasonOf(view.lang, verdict, budget.ballot === 'points')} /> : ''}
      {reason === '' ? '' : <Paragraph text={t(`budgets.reason_${reasonKind(state)}`, { reason })} />}
    </Stack>
  )
}

function reasonKind(state: ShownProject['project']['state']): 'no' | 'stopped' | 'yes' {
  if (state === 'infeasible') return 'no'
  return state === 'stopped' || state === 'done' ? 'stopped' : 'yes'
}
