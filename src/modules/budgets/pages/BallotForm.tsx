import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Checkbox, Form, FormActions, TextField } from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { writeFilter, type BallotFilter } from '../ballot-filter.ts'
import type { Lines } from '../ballot.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BallotFilters } from './BallotFilters.tsx'
import { BallotChoices } from './BallotChoices.tsx'

export interface BallotProps {
  view: View
  shown: ShownBudget
  form: FormState
  /** What is ticked: typed just now, or cast before. */
  lines: Lines
  /** Whether this voter has a ballot in already, which the next one replaces. */
  isChange: boolean
  filter: BallotFilter
}

/** What shows that one may vote, the projects, and the buttons to cast it or only add it up. */
export function BallotForm(props: BallotProps): JSX.Element {
  const { view, shown, form, isChange, filter } = props
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const { budget } = shown
  const asksKey = budget.proof === 'code' || budget.proof === 'list'
  return (
    <Form
      action={view.href(`${pathOf(budget)}/stembiljet`)}
      hidden={{ filter: writeFilter(filter) }}
      errors={formErrors(view, form, messages)}
    >
      {/* The first button is what Enter does: to vote, not to filter. */}
      <button type="submit" name="doe" value="stem" hidden></button>
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
      <BallotFilters view={view} shown={shown} filter={filter} />
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
