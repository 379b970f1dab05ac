import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Badge,
  Card,
  CardList,
  Details,
  EmptyState,
  Heading,
  LinkButton,
  Paragraph,
  Row,
  Stack,
  Table,
} from '../../../ui/index.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import { pathOf as pathOfProject } from '../project.ts'
import { people as howMany, reasonOf } from '../reasons.ts'
import type { ShownBudget } from '../show-budget.ts'
import type { ShownOutcome, ToldProject } from '../show-outcome.ts'
import { BudgetFrame } from './BudgetFrame.tsx'

interface OutcomePageProps {
  view: View
  shown: ShownBudget
  outcome: ShownOutcome
}

/** What came out: per project one sentence why, and how fair it is. */
export function OutcomePage({ view, shown, outcome }: OutcomePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  const { voters, paper, won, lost, cost, saved, lots } = outcome
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.phase_outcome')} isOpen>
      <Paragraph
        kind="lead"
        text={t('budgets.outcome_lead', {
          ...{ people: howMany(view.lang, voters), count: won.length },
          ...{ cost: euros(view.lang, cost), amount: euros(view.lang, budget.amount) },
        })}
      />
      {paper > 0 ? (
        <Paragraph text={t('budgets.outcome_paper', { people: howMany(view.lang, paper) })} />
      ) : (
        ''
      )}
      {saved.correction === '' ? (
        ''
      ) : (
        <Alert kind="warning" live="none" title={t('budgets.corrected')} text={saved.correction} />
      )}
      {budget.isImport ? <Official view={view} shown={shown} outcome={outcome} /> : ''}
      {lots.length === 0 ? (
        ''
      ) : (
        <Alert
          kind="info"
          live="none"
          title={t('budgets.lots_title')}
          text={t('budgets.lots_text', {
            projects: lots.map(({ title }) => title).join(', '),
            seed: budget.lotSeed,
          })}
        />
      )}
      <Projects view={view} shown={shown} title={t('budgets.won', { count: won.length })} told={won} isWon />
      <Projects
        view={view}
        shown={shown}
        title={t('budgets.lost', { count: lost.length })}
        told={lost}
        isWon={false}
      />
      <Fairness view={view} outcome={outcome} />
      <Recount view={view} shown={shown} outcome={outcome} />
    </BudgetFrame>
  )
}

/** How far the outcome of an import is that of its city. */
function Official({
  view,
  shown: { budget },
  outcome: { official, hasLimits },
}: OutcomePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (official === 'same') return ''
  const rule = t(`budgets.rule_${budget.rule}`)
  const text = official === 'other' ? t('budgets.official_other') : t('budgets.official_unknown', { rule })
  const limits = hasLimits ? ` ${t('budgets.official_limits')}` : ''
  return <Alert kind="info" live="none" text={text + limits} />
}

interface ProjectsProps {
  view: View
  shown: ShownBudget
  title: string
  told: readonly ToldProject[]
  isWon: boolean
}

function Projects({ view, shown, title, told, isWon }: ProjectsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isPoints = shown.budget.ballot === 'points'
  return (
    <Stack gap="sm">
      <Heading level={2} text={title} />
      <CardList
        layout="list"
        items={told.map(({ project, verdict }) => (
          <Card
            title={`${project.number}. ${project.title}`}
            href={view.href(pathOfProject(shown.budget, project))}
            text={
              verdict.selected === isWon ? reasonOf(view.lang, verdict, isPoints) : t('budgets.why_official')
            }
            badges={project.state === 'stopped' ? <Badge text={t('budgets.state_stopped')} /> : ''}
            meta={
              <>
                <span safe>{euros(view.lang, project.cost)}</span>
                <span safe>{t('budgets.chosen_by', { people: howMany(view.lang, verdict.votes) })}</span>
              </>
            }
          />
        ))}
      />
    </Stack>
  )
}

/** Figures of the outcome, beside those that most votes first would have given. */
function Fairness({ view, outcome }: Pick<OutcomePageProps, 'view' | 'outcome'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { saved, voters } = outcome
  const share = (part: number) => `${formatNumber(view.lang, Math.round(part * 1000) / 10)} %`
  const sides = [saved.outcome, saved.beside ?? saved.outcome]
  const rows = [
    [t('budgets.fair_projects'), ...sides.map(one => formatNumber(view.lang, one.selected.length))],
    [t('budgets.fair_cost'), ...sides.map(one => euros(view.lang, Math.round(one.cost * 100)))],
    [t('budgets.fair_voters'), ...sides.map(one => share(one.measures.votersWithFunded))],
    [
      t('budgets.fair_gini'),
      ...sides.map(one => formatNumber(view.lang, round(one.measures.satisfaction.gini))),
    ],
    [
      t('budgets.fair_ejr'),
      ...sides.map(one => t(one.measures.ejrPlus.holds ? 'budgets.yes' : 'budgets.no')),
    ],
  ]
  const happy = Math.round(saved.outcome.measures.votersWithFunded * voters)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.fair')} />
      <Paragraph
        text={t('budgets.fair_text', {
          people: howMany(view.lang, happy),
          share: share(saved.outcome.measures.votersWithFunded),
        })}
      />
      <Table
        caption={t('budgets.fair_table')}
        columns={[
          { header: t('budgets.fair_what') },
          { header: t('budgets.fair_here'), numeric: true },
          { header: t('budgets.fair_greedy'), numeric: true },
        ]}
        rows={rows}
      />
      <OtherWinners view={view} outcome={outcome} />
    </Stack>
  )
}

function OtherWinners({ view, outcome }: Pick<OutcomePageProps, 'view' | 'outcome'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { onlyHere, onlyGreedy } = outcome
  if (onlyHere.length + onlyGreedy.length === 0) return <Paragraph text={t('budgets.greedy_same')} />
  const names = (told: readonly { title: string }[]) =>
    told.length === 0 ? t('budgets.none') : told.map(({ title }) => title).join(', ')
  return (
    <>
      <Paragraph text={t('budgets.greedy_only_here', { projects: names(onlyHere) })} />
      <Paragraph text={t('budgets.greedy_only_there', { projects: names(onlyGreedy) })} />
    </>
  )
}

function Recount({ view, shown: { budget }, outcome }: OutcomePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { rule, completion } = outcome.saved.outcome
  const words = rule === 'equal-shares' ? ` --completion ${completion}` : ` --rule ${rule}`
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.recount')} />
      <Paragraph text={t('budgets.recount_text', { day: formatDay(view.lang, outcome.saved.decidedAt) })} />
      <Row>
        <LinkButton
          kind="secondary"
          href={view.href(`${pathOf(budget)}/uitslag.pb`)}
          text={t('budgets.download')}
          isFile
        />
      </Row>
      <Details summary={t('budgets.recount_how')}>
        <p>
          <code safe>{`npx knooppunt budget uitslag.pb${words}`}</code>
        </p>
      </Details>
    </Stack>
  )
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Before there is one. */
export function NoOutcomePage({ view, shown }: Pick<OutcomePageProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.phase_outcome')} isOpen>
      <EmptyState title={t('budgets.no_outcome')} text={t('budgets.no_outcome_text')} />
    </BudgetFrame>
  )
}
