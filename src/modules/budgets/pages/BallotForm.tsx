import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Checkbox, Form, FormActions, TextField } from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { BallotChoices } from './BallotChoices.tsx'
import type { BallotPageProps } from './BallotPage.tsx'

/** What shows that one may vote, the projects, and the buttons to cast it or only add it up. */
export function BallotForm(props: BallotPageProps): JSX.Element {
  const { view, shown, form, isChange } = props
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const { budget } = shown
  const asksKey = budget.proof === 'code' || budget.proof === 'list'
  return (
    <Form action={view.href(`${pathOf(budget)}/stembiljet`)} errors={formErrors(view, form, messages)}>
      {asksKey ? (
        <TextField
          {...field('key')}
          label={t(`budgets.key_${budget.proof}`)}
          hint={t(`budgets.key_${budget.proof}_hint`)}
          autocomplete="off"
          required
        />
      ) : (
        ''
      )}
      <BallotChoices {...props} />
      {budget.minAge === null ? (
        ''
      ) : (
        <Checkbox
          name="isOfAge"
          label={t('budgets.ballot_age', { age: budget.minAge })}
          checked={field('isOfAge').value === 'yes'}
          error={field('isOfAge').error}
        />
      )}
      <FormActions>
        <Button
          name="doe"
          value="stem"
          text={t(isChange ? 'budgets.ballot_recast' : 'budgets.ballot_cast')}
        />
        <Button name="doe" value="tel" kind="secondary" text={t('budgets.ballot_count')} />
      </FormActions>
    </Form>
  )
}
