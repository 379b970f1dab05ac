import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, Columns, Heading, Link, Paragraph, Row, Stack, Table } from '../../../ui/index.ts'
import { LinksBeside, NoteBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import { numberOfLot } from '../pb-file.ts'
import { pathOf } from '../project.ts'
import { people as howMany, reasonOf } from '../reasons.ts'
import type { ShownProject } from '../show-project.ts'
import { BudgetFrame } from './BudgetFrame.tsx'
import { PersonName } from './PersonName.tsx'
import { badgeOf } from './ProjectList.tsx'
import { ProjectDeeds } from './ProjectDeeds.tsx'
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

export interface ProjectPageProps {
  view: View
  shown: ShownProject
  beside: Beside
  /** Of whatever was posted on the page and is not right. */
  form: FormState
  said?: (typeof saidOfProject)[number] | undefined
}

/** One project: what it is, what it costs, what became of it and why. */
export function ProjectPage({ view, shown, beside, form, said }: ProjectPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { project } = shown
  const { number, title, what, why, plan, state, hiddenAt, hiddenReason } = project
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
      <Row>
        <Badge kind={badgeOf[state]} text={t(`budgets.state_${state}`)} />
      </Row>
      <NoteBeside beside={beside} id={project.id} />
      <Verdict view={view} shown={shown} />
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

type PartProps = Pick<ProjectPageProps, 'view' | 'shown'>

/** Why it is feasible or not, why it won or what it missed, and where it went. */
function Verdict({ view, shown: { budget, project, projects, outcome } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { state, reason, mergedInto, number } = project
  const into = projects.find(({ id }) => id === mergedInto)
  const ids = Object.keys(outcome?.outcome.projects ?? {})
  const id = budget.isImport ? ids[number - 1] : ids.find(one => numberOfLot(one) === number)
  const verdict = id === undefined ? undefined : outcome?.outcome.projects[id]
  return (
    <Stack gap="sm">
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

function Told({ title, text }: { title: string; text: string }): JSX.Element {
  if (text === '') return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={title} />
      <Paragraph text={text} />
    </Stack>
  )
}

function Costs({ view, shown: { project } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { costs, cost } = project
  if (costs.length === 0) return ''
  const rows = [...costs, { what: t('budgets.total'), cents: cost }]
  return (
    <Table
      caption={t('budgets.costs')}
      columns={[{ header: t('budgets.cost_what') }, { header: t('budgets.amount'), numeric: true }]}
      rows={rows.map(({ what, cents }) => [what, euros(view.lang, cents)])}
    />
  )
}

function AboutProject({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget, project, people, alike } = shown
  const { owner, helper, supporters, placeWords, cost } = project
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.about_project')} />
      <ul class="kp-plain-list" role="list">
        {cost > 0 ? <li safe>{t('budgets.costs_so_much', { amount: euros(view.lang, cost) })}</li> : ''}
        {budget.isImport ? (
          ''
        ) : (
          <li safe>{t('budgets.supported_by', { people: howMany(view.lang, supporters) })}</li>
        )}
        {placeWords === '' ? '' : <li safe>{placeWords}</li>}
        {owner === null ? (
          ''
        ) : (
          <li>
            <span safe>{`${t('budgets.owner')}: `}</span>
            <PersonName view={view} person={people.get(owner)} />
          </li>
        )}
        {helper === null ? (
          ''
        ) : (
          <li>
            <span safe>{`${t('budgets.helper')}: `}</span>
            <PersonName view={view} person={people.get(helper)} />
          </li>
        )}
      </ul>
      {alike.length === 0 ? '' : <Heading level={3} text={t('budgets.alike')} />}
      {alike.map(one => (
        <Link href={view.href(pathOf(budget, one))} text={one.title} />
      ))}
    </Stack>
  )
}
