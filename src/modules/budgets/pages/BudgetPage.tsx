import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Columns, Paragraph, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { LinksBeside, NoteBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetFrame } from './BudgetFrame.tsx'
import { BudgetRules, Leading } from './BudgetRules.tsx'
import { Doing } from './Doing.tsx'
import { PhaseText } from './PhaseText.tsx'
import { ProjectList, type ProjectFilter } from './ProjectList.tsx'

/** What was just done, said once above the page. */
export const saidAfter = ['begun', 'saved', 'moved', 'idea', 'corrected', 'imported'] as const

interface BudgetPageProps {
  view: View
  shown: ShownBudget
  beside: Beside
  filter: ProjectFilter
  said?: (typeof saidAfter)[number] | undefined
}

/** One budget: what it is for, where it is now, its projects and its rules. */
export function BudgetPage({ view, shown, beside, filter, said }: BudgetPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  const { id, title, intro, circle, hiddenReason, phase } = budget
  return (
    <BudgetFrame view={view} shown={shown} title={title} description={intro.slice(0, 200)} isOpen>
      {said ? <Alert kind="ok" text={t(`budgets.said_${said}`)} /> : ''}
      <NoteBeside beside={beside} id={id} />
      <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} />
      {intro === '' ? '' : <Paragraph kind="lead" text={intro} />}
      <Columns kind="main">
        <Stack gap="lg">
          <PhaseText view={view} budget={budget} phase={phase} />
          <Doing view={view} shown={shown} />
          <ProjectList view={view} shown={shown} filter={filter} />
        </Stack>
        <Stack gap="lg">
          <BudgetRules view={view} budget={shown.budget} />
          <Leading view={view} shown={shown} />
        </Stack>
      </Columns>
      <LinksBeside view={view} beside={beside} />
    </BudgetFrame>
  )
}
