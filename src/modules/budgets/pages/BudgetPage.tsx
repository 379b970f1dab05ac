import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Columns,
  DefinitionList,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Row,
  Stack,
} from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { LinksBeside, NoteBeside, type Beside } from '../../site/index.ts'
import { pathOf, type Budget } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import { people as howMany } from '../reasons.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetFrame } from './BudgetFrame.tsx'
import { PersonName } from './PersonName.tsx'
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
          <Rules view={view} shown={shown} />
          <Leading view={view} shown={shown} />
        </Stack>
      </Columns>
      <LinksBeside view={view} beside={beside} />
    </BudgetFrame>
  )
}

type PartProps = Pick<BudgetPageProps, 'view' | 'shown'>

/** The one thing that everybody can do in this phase, and what its hosts can do. */
function Doing({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget, verdicts, ballots } = shown
  const to = (page: string) => view.href(`${pathOf(budget)}/${page}`)
  const isOpen = budget.phase === 'ideas' || budget.phase === 'support'
  const links = [
    ...(verdicts.move ? (['verder'] as const) : []),
    ...(verdicts.edit ? (['bewerken'] as const) : []),
    ...(verdicts.name_hosts ? (['mensen'] as const) : []),
    ...(verdicts.print_codes && (budget.proof === 'code' || budget.proof === 'list')
      ? (['codes'] as const)
      : []),
    ...(verdicts.enter_paper && budget.proof === 'code' ? (['papier'] as const) : []),
    ...(verdicts.correct ? (['corrigeren'] as const) : []),
  ]
  return (
    <Stack gap="sm">
      <Row>
        {isOpen ? <LinkButton href={to('idee')} text={t('budgets.do_idea')} /> : ''}
        {verdicts.vote ? <LinkButton href={to('stembiljet')} text={t('budgets.do_vote')} /> : ''}
        {hasOutcome(budget) ? <LinkButton href={to('uitslag')} text={t('budgets.do_outcome')} /> : ''}
      </Row>
      {budget.phase === 'voting' ? (
        <Paragraph text={t('budgets.ballots_so_far', { people: howMany(view.lang, ballots.all) })} />
      ) : (
        ''
      )}
      {links.length === 0 ? (
        ''
      ) : (
        <Row>
          {links.map(page => (
            <Link href={to(page)} text={t(`budgets.do_${page}`)} />
          ))}
        </Row>
      )}
    </Stack>
  )
}

export function hasOutcome({ phase }: Pick<Budget, 'phase'>): boolean {
  return phase === 'outcome' || phase === 'realisation' || phase === 'looking_back'
}

function Rules({ view, shown: { budget } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { amount, whoMay, minAge, isImport, source, supportNeeded, ballot, ballotMost } = budget
  const most = { most: ballotMost ?? 0 }
  const voting = [
    ...(whoMay === '' ? [] : [{ term: t('budgets.who_may'), text: whoMay }]),
    ...(minAge === null ? [] : [{ term: t('budgets.min_age'), text: t('budgets.age', { age: minAge }) }]),
    { term: t('budgets.proof'), text: t(`budgets.proof_${budget.proof}`) },
    { term: t('budgets.ballot'), text: t(`budgets.ballot_${ballot}`, most) },
    { term: t('budgets.support_needed'), text: t('budgets.people', { count: supportNeeded }) },
  ]
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.rules')} />
      <DefinitionList
        items={[
          { term: t('budgets.amount'), text: euros(view.lang, amount) },
          ...(isImport ? [{ term: t('budgets.source'), text: source }] : voting),
          { term: t('budgets.rule'), text: t(`budgets.rule_${budget.rule}`) },
        ]}
      />
    </Stack>
  )
}

function Leading({ view, shown: { budget, people } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (budget.hosts.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.leading')} />
      <ul class="kp-plain-list" role="list">
        {budget.hosts.map(({ person, role }) => (
          <li>
            <PersonName view={view} person={people.get(person)} />
            <span safe>{` (${t(`budgets.role_${role}`)})`}</span>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
