import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, TextArea } from '../../../ui/index.ts'
import { PersonName } from '../../people/index.ts'
import { day, fieldErrors, formErrors } from '../../site/index.ts'
import type { Answer } from '../answer.ts'
import { longest, pathOf } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'

export interface OutcomesProps {
  view: View
  shown: ShownBottleneck
  form: FormState
  answer: Answer
  /** Nothing was answered after it. */
  isLast: boolean
}

/** What came of room to experiment, and saying so. */
export function Outcomes(props: OutcomesProps): JSX.Element {
  const { view, shown, answer, isLast } = props
  const t = wordsOf(messages, view.lang)
  const told = shown.outcomes.filter(one => one.answer === answer.id)
  const asks = isLast && shown.verdicts.say_outcome
  if (told.length === 0 && !asks) return ''
  return (
    <>
      <Heading level={4} text={t('bottlenecks.outcomes')} />
      {told.map(({ body, person, saidAt }) => (
        <Paragraph text={body}>
          {' – '}
          <PersonName
            view={view}
            person={person === null ? undefined : shown.people.get(person)}
            otherwise={t('bottlenecks.somebody')}
          />
          {', '}
          {day(view, saidAt)}
        </Paragraph>
      ))}
      {asks ? <OutcomeForm {...props} /> : ''}
    </>
  )
}

function OutcomeForm({ view, shown, form }: OutcomesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const error = fieldErrors(view, form, messages)['body']
  return (
    <Form
      action={view.href(`${pathOf(shown.bottleneck)}/uitkomst`)}
      errors={error === undefined ? undefined : formErrors(view, form, messages)}
    >
      <TextArea
        name="body"
        label={t('bottlenecks.outcome')}
        hint={t('bottlenecks.outcome_hint')}
        value={typed(form, 'body')}
        error={error}
        maxlength={longest.text}
      />
      <FormActions>
        <Button kind="secondary" text={t('bottlenecks.outcome_send')} />
      </FormActions>
    </Form>
  )
}
