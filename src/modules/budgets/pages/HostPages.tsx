import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  FindForm,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Row,
  Select,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { PersonName } from '../../people/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { longest, pathOf, type HostRole } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetFrame } from './BudgetFrame.tsx'

interface HostsPageProps {
  view: View
  shown: ShownBudget
  /** What was searched, and who was found. */
  found: { readonly text: string; readonly people: readonly { id: string; name: string }[] }
}

/** Who leads the budget, and the officials who help and judge. */
export function HostsPage({ view, shown, found }: HostsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget, people } = shown
  const path = view.href(`${pathOf(budget)}/mensen`)
  const button = (person: string, role: HostRole | 'none', context: string) => (
    <Form action={path} hidden={{ person, role }}>
      <Button kind="secondary" text={t(`budgets.make_${role}`)} context={context} />
    </Form>
  )
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.do_mensen')}>
      <Paragraph kind="lead" text={t('budgets.hosts_lead')} />
      {budget.hosts.map(({ person, role }) => (
        <Row>
          <PersonName view={view} person={people.get(person)} otherwise={t('budgets.somebody')} />
          <span safe>{t(`budgets.role_${role}`)}</span>
          {button(person, 'none', people.get(person)?.name ?? '')}
        </Row>
      ))}
      <FindForm
        action={path}
        field={{ name: 'naam', label: t('budgets.find_person'), value: found.text }}
        button={t('budgets.find')}
        found={{ count: found.people.length, none: t('budgets.nobody_found') }}
      />
      <Stack gap="sm">
        {found.people.map(({ id, name }) => (
          <Row>
            <strong safe>{name}</strong>
            {button(id, 'official', name)}
            {button(id, 'host', name)}
          </Row>
        ))}
      </Stack>
    </BudgetFrame>
  )
}

interface CorrectPageProps {
  view: View
  shown: ShownBudget
  form: FormState
}

/** Decides again without a winner that cannot be done after all. */
export function CorrectPage({ view, shown, form }: CorrectPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const winners = shown.projects.filter(({ state }) => state === 'won')
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.do_corrigeren')}>
      <Paragraph kind="lead" text={t('budgets.correct_lead')} />
      <Form
        action={view.href(`${pathOf(shown.budget)}/corrigeren`)}
        errors={formErrors(view, form, messages)}
      >
        <Heading level={2} text={t('budgets.correct_what')} />
        <Select
          {...field('without')}
          label={t('budgets.correct_project')}
          options={winners.map(({ number, title }) => ({
            value: String(number),
            text: `${number}. ${title}`,
          }))}
          empty={t('budgets.choose_one')}
          required
        />
        <TextArea
          {...field('reason')}
          label={t('budgets.correct_reason')}
          maxlength={longest.reason}
          required
        />
        <FormActions>
          <Button text={t('budgets.correct_button')} />
        </FormActions>
      </Form>
    </BudgetFrame>
  )
}
