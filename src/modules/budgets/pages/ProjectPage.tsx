import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Columns, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { LinksBeside, NoteBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { AboutProject, Costs } from './AboutProject.tsx'
import { BudgetFrame } from './BudgetFrame.tsx'
import { ProjectDeeds } from './ProjectDeeds.tsx'
import { ProjectVerdict } from './ProjectVerdict.tsx'
import type { ProjectProps } from './project-props.ts'
import { Realisation } from './Realisation.tsx'

/** What was just done, said once above the page. */
export const saidOfProject = [
  ...([
    'idea',
    'saved',
    'supports',
    'unsupported',
    'merge_asked',
    'merge_answered',
    'moved_support',
  ] as const),
  ...(['helper', 'judged', 'step', 'ended'] as const),
] as const

interface ProjectPageProps extends ProjectProps {
  beside: Beside
  said?: (typeof saidOfProject)[number] | undefined
}

/** One project: what it is, what it costs, what became of it and why. */
export function ProjectPage({ view, shown, beside, form, said }: ProjectPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { project } = shown
  const { number, title, what, why, plan, hiddenAt, hiddenReason } = project
  return (
    <BudgetFrame
      view={view}
      shown={shown}
      title={`${number}. ${title}`}
      description={what.slice(0, 200)}
      isOpen={hiddenAt === null}
    >
      {said ? <Alert kind="ok" text={t(`budgets.said_project_${said}`)} /> : ''}
      {hiddenReason === null ? '' : <Alert kind="warning" live="none" text={hiddenReason} />}
      <NoteBeside beside={beside} id={project.id} />
      <ProjectVerdict view={view} shown={shown} />
      <Columns kind="main">
        <Stack gap="lg">
          <Told title={t('budgets.form_what')} text={what} />
          <Told title={t('budgets.form_why')} text={why} />
          <Told title={t('budgets.form_plan')} text={plan} />
          <Costs view={view} shown={shown} />
          <Realisation view={view} shown={shown} form={form} />
          <ProjectDeeds view={view} shown={shown} form={form} />
        </Stack>
        <AboutProject view={view} shown={shown} />
      </Columns>
      <LinksBeside view={view} beside={beside} />
    </BudgetFrame>
  )
}

function Told({ title, text }: { title: string; text: string }): JSX.Element {
  if (text === '') return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={title} />
      <Paragraph text={text} />
    </Stack>
  )
}
