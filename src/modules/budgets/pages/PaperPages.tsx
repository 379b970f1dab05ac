import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading, Paragraph, TextField } from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import type { Lines } from '../ballot.ts'
import { pathOf } from '../budget.ts'
import type { PaperState } from '../enter-paper.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BallotChoices } from './BallotChoices.tsx'
import { BudgetFrame } from './BudgetFrame.tsx'

interface PaperPageProps {
  view: View
  shown: ShownBudget
  form: FormState
  lines: Lines
  open: readonly { readonly batch: string; readonly number: number; readonly differs: boolean }[]
  said?: PaperState | undefined
}

/** For hosts and officials: enters what is on a sheet. */
export function PaperPage({ view, shown, form, lines, open, said }: PaperPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.do_papier')}>
      <Paragraph kind="lead" text={t('budgets.paper_lead')} />
      {said ? <Alert kind={said === 'differs' ? 'warning' : 'ok'} text={t(`budgets.paper_${said}`)} /> : ''}
      <Form action={view.href(`${pathOf(shown.budget)}/papier`)} errors={formErrors(view, form, messages)}>
        <TextField {...field('code')} label={t('budgets.paper_code')} autocomplete="off" short required />
        <BallotChoices view={view} shown={shown} form={form} lines={lines} />
        <FormActions>
          <Button text={t('budgets.paper_button')} />
        </FormActions>
      </Form>
      {open.length === 0 ? '' : <Heading level={2} text={t('budgets.paper_open')} />}
      <ul>
        {open.map(({ batch, number, differs }) => (
          <li safe>{t(differs ? 'budgets.sheet_differs' : 'budgets.sheet_once', { batch, number })}</li>
        ))}
      </ul>
    </BudgetFrame>
  )
}
