import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Heading, Stack } from '../../../ui/index.ts'
import { PersonName } from '../../people/index.ts'
import type { Budget } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import type { ShownBudget } from '../show-budget.ts'

/** How much there is, who may vote and how, and how it is divided. */
export function BudgetRules({ view, budget }: { view: View; budget: Budget }): JSX.Element {
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

interface LeadingProps {
  view: View
  shown: Pick<ShownBudget, 'budget' | 'people'>
}

/** Who leads it, and who checks for the municipality. */
export function Leading({ view, shown: { budget, people } }: LeadingProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (budget.hosts.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.leading')} />
      <ul class="kp-plain-list" role="list">
        {budget.hosts.map(({ person, role }) => (
          <li>
            <PersonName view={view} person={people.get(person)} otherwise={t('budgets.somebody')} />
            <span safe>{` (${t(`budgets.role_${role}`)})`}</span>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
