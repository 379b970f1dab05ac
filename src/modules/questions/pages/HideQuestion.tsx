import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Details, Form, FormActions, TextArea } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Question } from '../question.ts'

/** For moderators: takes the question off the pages, or shows it again. */
export function HideQuestion({ view, question }: { view: View; question: Question }): JSX.Element {
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
    <Details summary={t('questions.hide_question')}>
      <Form action={action}>
        <TextArea
          name="reason"
          label={t('questions.hide_reason')}
          hint={t('questions.hide_reason_hint')}
          required
        />
        <FormActions>
          <Button kind="danger" text={t('questions.hide')} />
        </FormActions>
      </Form>
    </Details>
  )
}
