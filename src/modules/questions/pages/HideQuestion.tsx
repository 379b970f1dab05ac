import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Details, Form, FormActions, TextArea } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Question } from '../question.ts'

interface HideProps {
  view: View
  question: Question
  form: Typed
}

/** For moderators: takes the question off the pages, or shows it again. */
export function HideQuestion({ view, question, form }: HideProps): JSX.Element {
  const errors = fieldErrors(view, form, messages)
  const t = wordsOf(messages, view.lang)
  const action = view.href(`${pathOf(question)}/verbergen`)
  if (question.hiddenAt !== null) {
    return (
      <Form action={action} hidden={{ toon: 'ja' }}>
        <Button kind="secondary" text={t('questions.show')} />
      </Form>
    )
  }
  return (
    <Details summary={t('questions.hide_question')} open={errors['reason'] !== undefined}>
      <Form action={action} errors={formErrors(view, form, messages)}>
        <TextArea
          name="reason"
          label={t('questions.hide_reason')}
          hint={t('questions.hide_reason_hint')}
          value={typed(form, 'reason')}
          error={errors['reason']}
          required
        />
        <FormActions>
          <Button kind="danger" text={t('questions.hide')} />
        </FormActions>
      </Form>
    </Details>
  )
}
