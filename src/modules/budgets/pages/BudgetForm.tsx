import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Details, Form, FormActions, RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { ballotForms, longest, phases, proofs, rules } from '../budget.ts'
import { messages } from '../messages/messages.ts'

export interface BudgetFormProps {
  view: View
  form: FormState
  action: string
  button: string
  coalitions: readonly PersonsCircle[]
  version?: number | undefined
}

/** What a budget is for, its rules and its calendar. */
export function BudgetForm(props: BudgetFormProps): JSX.Element {
  const { view, form, action, button, coalitions, version = 0 } = props
  return (
    <Form action={action} hidden={{ version: String(version) }} errors={formErrors(view, form, messages)}>
      <AboutFields {...props} />
      <VoteFields {...props} />
      <CalendarFields {...props} />
      <CircleField view={view} form={form} coalitions={coalitions} />
      <FormActions>
        <Button text={button} />
      </FormActions>
    </Form>
  )
}

function AboutFields({ view, form }: BudgetFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  return (
    <>
      <TextField {...field('title')} label={t('budgets.form_title')} maxlength={longest.title} required />
      <TextField
        {...field('amount')}
        label={t('budgets.form_amount')}
        hint={t('budgets.form_amount_hint')}
        inputmode="decimal"
        short
        required
      />
      <TextArea
        {...field('intro')}
        label={t('budgets.form_intro')}
        optional={t('budgets.optional')}
        maxlength={longest.text}
      />
      <TextField
        {...field('supportNeeded')}
        label={t('budgets.form_support')}
        hint={t('budgets.form_support_hint')}
        inputmode="numeric"
        short
      />
    </>
  )
}

function VoteFields({ view, form }: BudgetFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  return (
    <>
      <TextField
        {...field('whoMay')}
        label={t('budgets.form_who')}
        hint={t('budgets.form_who_hint')}
        optional={t('budgets.optional')}
        maxlength={longest.sentence}
      />
      <TextField
        {...field('minAge')}
        label={t('budgets.form_age')}
        optional={t('budgets.optional')}
        inputmode="numeric"
        short
      />
      <RadioGroup
        {...field('proof')}
        label={t('budgets.form_proof')}
        options={proofs.map(value => ({
          ...{ value, text: t(`budgets.proof_${value}`), hint: t(`budgets.proof_${value}_hint`) },
        }))}
        required
      />
      <RadioGroup
        {...field('ballot')}
        label={t('budgets.form_ballot')}
        options={ballotForms.map(value => ({ value, text: t(`budgets.form_ballot_${value}`) }))}
        required
      />
      <TextField
        {...field('ballotMost')}
        label={t('budgets.form_most')}
        hint={t('budgets.form_most_hint')}
        inputmode="numeric"
        short
      />
      <RadioGroup
        name="rule"
        label={t('budgets.form_rule')}
        value={typed(form, 'rule') || 'equal_shares'}
        options={rules.map(value => ({
          ...{ value, text: t(`budgets.rule_${value}`), hint: t(`budgets.rule_${value}_hint`) },
        }))}
      />
    </>
  )
}

function CalendarFields({ view, form }: BudgetFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const isWrong = phases.some(phase => form.errors[`until_${phase}`] !== undefined)
  return (
    <Details summary={t('budgets.form_calendar')} open={isWrong}>
      {phases.map(phase => (
        <TextField
          {...field(`until_${phase}`)}
          type="date"
          label={t('budgets.form_until', { phase: t(`budgets.phase_${phase}`) })}
          optional={t('budgets.optional')}
          short
        />
      ))}
    </Details>
  )
}
